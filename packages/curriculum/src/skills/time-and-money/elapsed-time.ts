import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { elapsedTimeTeaching } from '../../teaching/time-and-money/elapsed-time.ts';
import { clockTime, integer } from '../../value.ts';

/** Two times of the same half day, in minutes after twelve. */
type Params = Telling & { from: number; to: number };

function drawTimes(rng: Rng, difficulty: Difficulty): { from: number; to: number } {
  const hour = rng.int(1, 9) * 60;
  if (difficulty === 'easy') {
    const start = 5 * rng.int(0, 7);
    return { from: hour + start, to: hour + start + 5 * rng.int(2, 11 - start / 5) };
  }
  const from = hour + (difficulty === 'medium' ? 5 * rng.int(3, 11) : rng.int(11, 58));
  const length = difficulty === 'medium' ? 5 * rng.int(5, 16) : rng.int(35, 125);
  return { from, to: from + length };
}

const hourOf = (time: number) => Math.floor(time / 60);
const minuteOf = (time: number) => time % 60;
/** The digits read as one number: 3:45 as 345. */
const asNumber = (time: number) => hourOf(time) * 100 + minuteOf(time);

const prompts = [
  ({ from, to }: Params) => say`How many minutes are there from ${clockTime(from)} to ${clockTime(to)}?`,
  ({ from, to, name }: Params) =>
    say`The bus that ${name} takes leaves at ${clockTime(from)} and arrives at ${clockTime(to)}. How many minutes does the ride last?`,
  ({ from, to, name }: Params) =>
    say`${name} starts to paint at ${clockTime(from)} and stops at ${clockTime(to)}. For how many minutes does ${name} paint?`,
  ({ from, to }: Params) =>
    say`A ball game begins at ${clockTime(from)} and ends at ${clockTime(to)}. How many minutes long is the game?`,
];

export const elapsedTime = defineSkill<Params>({
  id: 'elapsed-time-in-minutes',
  name: 'Elapsed time in minutes',
  grade: 3,
  grades: [3, 4],
  domain: 'time and money',
  standard: '3.MD.A.1',
  keywords: [
    'elapsed time',
    'how long',
    'time intervals',
    'how many minutes',
    'time word problems',
    'duration',
    'minutes between times',
  ],
  prerequisites: ['time-to-five-minutes'],
  teaching: elapsedTimeTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawTimes(rng, difficulty) }),
  solve: ({ from, to }) => integer(to - from),
  // Lets the clock run on minute by minute until it shows the second time.
  verify: ({ from, to }, answer) => {
    let [hour, minute, passed] = [hourOf(from), minuteOf(from), 0];
    while (hour !== hourOf(to) || minute !== minuteOf(to)) {
      passed++;
      minute++;
      if (minute === 60) [hour, minute] = [hour + 1, 0];
    }
    return answer.kind === 'integer' && answer.n === passed;
  },
  misconceptions: [
    {
      id: 'hundred-minutes-in-an-hour',
      name: 'Subtracts the times as if an hour had 100 minutes',
      wrong: ({ from, to }) => integer(asNumber(to) - asNumber(from)),
      feedback: () => say`You worked as if an hour had 100 minutes. Jump to the next full hour first, and then go on.`,
    },
    {
      id: 'minutes-only',
      name: 'Takes the smaller minutes from the larger ones and forgets the hours',
      wrong: ({ from, to }) => integer(Math.abs(minuteOf(to) - minuteOf(from))),
      feedback: () => say`You looked only at the minutes. Start at the first time and count on, past the full hour.`,
    },
    {
      id: 'an-hour-too-many',
      name: 'Counts one hour too many',
      wrong: ({ from, to }) => integer(to - from + 60),
      feedback: () => say`That is an hour too much. Check how many full hours really go by.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the starting mark as five minutes',
      wrong: ({ from, to }) => integer(to - from + 5),
      feedback: () => say`So close! When you count by fives, the start itself is zero.`,
    },
    {
      id: 'added-the-minutes',
      name: 'Adds the minutes of both times',
      wrong: ({ from, to }) => integer(minuteOf(from) + minuteOf(to)),
      feedback: () => say`You added the minutes of both times. Find how far it is from the first time to the second.`,
    },
    {
      id: 'read-the-end-minutes',
      name: 'Gives the minutes of the second time',
      wrong: ({ to }) => (minuteOf(to) === 0 ? null : integer(minuteOf(to))),
      feedback: ({ to }) => say`That is how far it is from ${clockTime(hourOf(to) * 60)}. The start was at another time.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ from, to }, answer) => {
    const full = (hourOf(from) + 1) * 60;
    if (hourOf(from) === hourOf(to))
      return [
        say`Both times are in the same hour, so count on by minutes.`,
        say`${minuteOf(to)} − ${minuteOf(from)} = ${answer}.`,
      ];
    return [
      say`From ${clockTime(from)} to ${clockTime(full)} it is ${full - from} minutes.`,
      say`From ${clockTime(full)} to ${clockTime(to)} it is ${to - full} minutes.`,
      say`Add the two jumps: ${full - from} + ${to - full} = ${answer}.`,
    ];
  },
  proof: ({ from, to }) => ({
    expression: `(${hourOf(to)} * 60 + ${minuteOf(to)}) - (${hourOf(from)} * 60 + ${minuteOf(from)})`,
  }),
});
