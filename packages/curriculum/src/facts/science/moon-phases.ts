import { phaseNames } from '../sky.ts';

export type MoonPhase = { name: string; looks: string };

/** In the order in which they follow one another; after the last comes the first again. */
export const moonPhases: readonly MoonPhase[] = [
  { name: 'new moon', looks: 'the side that faces Earth is completely dark' },
  { name: 'waxing crescent', looks: 'only a thin part is lit, and the lit part is growing' },
  { name: 'first quarter', looks: 'half of the side that we see is lit, and the lit part is growing' },
  { name: 'waxing gibbous', looks: 'more than half is lit, but not all, and the lit part is growing' },
  { name: 'full moon', looks: 'the side that faces Earth is completely lit' },
  { name: 'waning gibbous', looks: 'more than half is lit, but not all, and the lit part is shrinking' },
  { name: 'third quarter', looks: 'half of the side that we see is lit, and the lit part is shrinking' },
  { name: 'waning crescent', looks: 'only a thin part is lit, and the lit part is shrinking' },
];

/** `full moon/steps later/2`, where four steps are half a cycle, and `looks/only a thin part …`. */
export function findMoonPhase([first, second, steps]: readonly string[]): string[] | null {
  const at = moonPhases.findIndex(({ name, looks }) => (first === 'looks' ? looks === second : name === first));
  if (at < 0) return null;
  const later =
    first === 'looks' ? 0 : second === 'steps later' ? Number(steps) : second === 'steps earlier' ? -Number(steps) : NaN;
  const found = moonPhases.at((at + later) % moonPhases.length);
  return found && Number.isInteger(later) ? phaseNames(found.name) : null;
}
