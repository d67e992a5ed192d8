import { ratioOf, type Value } from '../../value.ts';

/** Whether the answer is a plain number of the value top/bottom, compared by multiplying crosswise. */
export function isNumber(answer: Value, top: number, bottom = 1): boolean {
  const ratio = answer.kind === 'money' || answer.kind === 'time' ? null : ratioOf(answer);
  return ratio !== null && ratio.n * bottom === top * ratio.d;
}

/** The addend so many times, added step by step. */
export function addUp(addend: number, times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += addend;
  return total;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
