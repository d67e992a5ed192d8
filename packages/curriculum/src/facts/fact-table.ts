/** Facts of one dataset. A path names one question that can be put to it, such as `FRA/capital`. */
export type FactTable = {
  /** Name and version of the dataset, as proofs cite it: `world-countries 5.1.0`. */
  source: string;
  /** Every right answer at that path, as children read it; null where the dataset says nothing. */
  find(path: string): readonly string[] | null;
};
