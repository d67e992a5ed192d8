import { defineSkill } from '../../define-skill.ts';
import { moonPhases } from '../../facts/science/moon-phases.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { moonDays, skyTable } from '../../facts/sky.ts';
import { say } from '../../rich-text.ts';
import { moonPhasesTeaching } from '../../teaching/astronomy/moon-phases.ts';
import { sameValue, type Value, word } from '../../value.ts';

/**
 * `start` is a place in the order of the phases, and `steps` are steps in it: two a week, below zero for back. Without steps the
 * phase is asked for by its looks; with a `day` the start is a real phase of that day.
 */
type Params = { start: number; steps: number; day: string | null };

const count = moonPhases.length;
const phaseAt = (place: number): string => moonPhases.at(place % count)?.name ?? '';
const wordAt = (place: number): Value => word(phaseAt(place));
const weeksOf = ({ steps }: Params): number => Math.abs(steps) / 2;

const months = 'January February March April May June July August September October November December'.split(' ');
const dateOf = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${months[Number(month) - 1]} ${Number(date)}, ${year}`;
};

const weekWords = ['', 'one week', 'two weeks', 'three weeks'] as const;
const inWeeks = (params: Params): string => weekWords[weeksOf(params)] ?? '';

function promptOf(params: Params): string {
  const { start, steps, day } = params;
  if (day !== null)
    return `By universal time, the phase of the moon on ${dateOf(day)} is ${phaseAt(start)}. Which phase follows about ${inWeeks(params)} later?`;
  if (steps === 0) return `Which phase of the moon is it when ${moonPhases[start]?.looks}?`;
  if (steps === 1) return `Which phase of the moon follows immediately after ${phaseAt(start)}?`;
  if (steps === -1) return `Which phase of the moon comes immediately before ${phaseAt(start)}?`;
  return steps > 0
    ? `Which phase of the moon follows about ${inWeeks(params)} after ${phaseAt(start)}?`
    : `Which phase of the moon was visible about ${inWeeks(params)} before ${phaseAt(start)}?`;
}

const stepsOf = { easy: [0, 1, 1], medium: [1, -1, 2], hard: [2, -2, 4] } as const;

export const orderMoonPhases = defineSkill<Params>({
  id: 'moon-phases',
  name: 'Phases of the moon',
  grade: 6,
  grades: [5, 8],
  domain: 'astronomy',
  standard: 'MS-ESS1-1',
  keywords: [
    'moon phases',
    'phases of the moon',
    'lunar phases',
    'moon',
    'full moon',
    'new moon',
    'lunar cycle',
    'waxing and waning',
  ],
  prerequisites: [],
  teaching: moonPhasesTeaching,
  make: (rng, difficulty) => {
    if (difficulty === 'hard' && rng.int(0, 1) === 1) {
      const { day, phase } = rng.pick(moonDays.slice(0, -3));
      return { day, start: moonPhases.findIndex(({ name }) => name === phase), steps: 2 * rng.int(1, 3) };
    }
    return { day: null, start: rng.int(0, count - 1), steps: rng.pick<number>(stepsOf[difficulty]) };
  },
  solve: ({ start, steps }) => wordAt(start + steps),
  // By the looks, from the answer back to the start step by step, or in the calendar of the real moon.
  verify: (params, answer) => {
    const { start, steps, day } = params;
    const at = moonPhases.findIndex(({ name }) => sameValue(word(name), answer));
    if (at < 0) return false;
    if (day !== null) {
      const from = moonDays.findIndex((moon) => moon.day === day);
      return moonDays[from + weeksOf(params)]?.phase === phaseAt(at);
    }
    if (steps === 0) return moonPhases[at]?.looks === moonPhases[start]?.looks;
    let back = at;
    for (let i = 0; i < Math.abs(steps); i++) back = (back + (steps > 0 ? count - 1 : 1)) % count;
    return back === start;
  },
  misconceptions: [
    {
      id: 'opposite-phase',
      name: 'Takes the lit part for the dark part',
      wrong: ({ start, steps }) => wordAt(start + steps + count / 2),
      feedback: () => say`That phase is half a cycle away. Is the part that we see lit or dark?`,
    },
    {
      id: 'waxing-for-waning',
      name: 'Mixes up waxing and waning',
      wrong: ({ start, steps }) => wordAt(count - start - steps),
      feedback: () => say`The lit part has the right size. Is it growing at that time, or is it shrinking?`,
    },
    {
      id: 'wrong-direction',
      name: 'Goes through the phases in the other direction',
      wrong: ({ start, steps }) => (steps === 0 ? null : wordAt(start - steps)),
      feedback: () => say`You went through the phases in the other direction. Does the question look forward or back?`,
    },
    {
      id: 'one-phase-too-far',
      name: 'Is one phase too late',
      wrong: ({ start, steps }) => wordAt(start + steps + 1),
      feedback: () => say`You are one phase too late in the cycle. Two phases fit into about one week.`,
    },
    {
      id: 'one-phase-short',
      name: 'Is one phase too early',
      wrong: ({ start, steps }) => wordAt(start + steps - 1),
      feedback: () => say`You are one phase too early in the cycle. Two phases fit into about one week.`,
    },
    {
      id: 'no-change',
      name: 'Thinks that the phase stays the same',
      wrong: ({ start, steps }) => (steps === 0 ? null : wordAt(start)),
      feedback: () => say`That is the phase at the start. The moon travels around Earth, so we see it change.`,
    },
  ],
  prompt: (params) => say`${promptOf(params)}`,
  explain: (params, answer) => [
    params.steps === 0
      ? say`The name of a phase describes how much of the moon is lit, and whether the lit part is waxing or waning.`
      : say`The phases of the moon always follow in this order: ${moonPhases.map(({ name }) => name).join(', ')}, and then the cycle begins again.`,
    ...(Math.abs(params.steps) > 1 ? [say`In approximately one week the moon continues by two of these phases.`] : []),
    say`Therefore the phase that the question asks about is ${answer}.`,
  ],
  proof: ({ start, steps, day }) => {
    if (day !== null) return { source: skyTable.source, path: `moon/${day}/weeks later/${steps / 2}` };
    const { source } = scienceTable;
    if (steps === 0) return { source, path: `moon/looks/${moonPhases[start]?.looks}` };
    return { source, path: `moon/${phaseAt(start)}/${steps > 0 ? 'steps later' : 'steps earlier'}/${Math.abs(steps)}` };
  },
});
