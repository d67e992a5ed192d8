/** Marks that pictures in a line of text are made of. */
export const marks = ['●', '■', '▲'] as const;
export type Mark = (typeof marks)[number];

const markNames: Readonly<Record<Mark, string>> = { '●': 'dot', '■': 'square', '▲': 'triangle' };

/** `1 dot`, `3 dots`, with another ending where it is given: `2 boxes`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const markName = (mark: Mark): string => `${markNames[mark]}s`;
export const countedMarks = (n: number, mark: Mark): string => counted(n, markNames[mark]);

/** `● ● ●` for three. */
export const rowOf = (n: number, mark: Mark = '●'): string => Array.from({ length: n }, () => mark).join(' ');

/** The numbers from `low` to `high`, as they are said one after the other. */
export const sayNumbers = (low: number, high: number, step = 1): string =>
  Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step).join(', ');
