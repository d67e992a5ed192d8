/** A line of the source, counted from 1, and what is said about it. */
export type Remark = { line: number; text: string };

export type Outcome = {
  /** The source itself where nothing was changed. */
  output: string;
  changed: Remark[];
  /** What somebody has to look at: left as it was, or changed with something to know. */
  left: Remark[];
  /** Why the file could not be read at all; then nothing was changed. */
  failed?: string;
};
