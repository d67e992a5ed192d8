import type { Experience, Theme } from '@toolboxai/contracts';

/**
 * Which world to draw: the one of a made lesson, or the one that a seed will give. A world's shape hangs on theme,
 * seed and number of stations alone, so both are the same drawing.
 */
export type WorldSource =
  | { kind: 'sketch'; seed: string; theme: Theme | null; questions: number }
  | { kind: 'experience'; experience: Pick<Experience, 'seed' | 'theme' | 'terrain' | 'parts' | 'stations' | 'title'> };

/** Names a drawing among all others, so that each is made once. */
export function sourceKey(source: WorldSource): readonly (string | number | null)[] {
  if (source.kind === 'sketch') return ['sketch', source.seed, source.theme, source.questions];
  const { seed, theme, stations, parts } = source.experience;
  return ['experience', seed, theme, stations.length, parts.length];
}
