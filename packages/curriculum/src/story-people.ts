import type { RichText } from '@toolboxai/contracts';
import type { Rng } from './rng.ts';

/** First names from many places, short enough for a third grader to read. */
export const names = [
  'Ada',
  'Amir',
  'Ana',
  'Ben',
  'Chloe',
  'Dara',
  'Diego',
  'Elif',
  'Emma',
  'Finn',
  'Gabe',
  'Hana',
  'Ines',
  'Ivan',
  'Jada',
  'Jin',
  'Kai',
  'Kofi',
  'Lena',
  'Leo',
  'Lina',
  'Luis',
  'Maya',
  'Mei',
  'Mia',
  'Milo',
  'Nadia',
  'Nia',
  'Noah',
  'Omar',
  'Priya',
  'Ravi',
  'Rosa',
  'Sam',
  'Sana',
  'Tariq',
  'Theo',
  'Uma',
  'Yara',
  'Zoe',
] as const;

/** Who a story is about and which of the skill's stories is told; 0 is always the bare question. */
export type Telling = { name: string; story: number };

/** Every other question is a story; `stories` counts them without the bare question. */
export const drawTelling = (rng: Rng, stories: number): Telling => ({
  name: rng.pick(names),
  story: rng.int(0, 1) === 0 ? 0 : rng.int(1, stories),
});

/** The prompt that the draw chose. */
export function tell<P extends Telling>(prompts: readonly ((params: P) => RichText)[], params: P): RichText {
  const prompt = prompts[params.story];
  if (!prompt) throw new RangeError(`the skill has no story ${params.story}`);
  return prompt(params);
}
