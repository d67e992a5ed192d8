import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillSpec } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { timeToFiveMinutesTeaching, timeToHalfHourTeaching } from '../../teaching/time-and-money/read-a-clock.ts';
import { clockTime } from '../../value.ts';

/** The hour that the short hand points to or has left, and the number that the long hand points to, both from 1 to 12. */
type Params = Telling & { hour: number; hand: number };

const minutes = ({ hand }: Params) => (hand % 12) * 5;
const at = (p: Params) => p.hour * 60 + minutes(p);
const next = ({ hour }: Params) => (hour === 12 ? 1 : hour + 1);

const hands = (p: Params) =>
  p.hand === 12
    ? `The short hand points to ${p.hour}. The long hand points to 12.`
    : `The short hand is between ${p.hour} and ${next(p)}. The long hand points to ${p.hand}.`;

const prompts = [
  (p: Params) => say`${hands(p)} What time is it?`,
  (p: Params) => say`${p.name} looks at the clock. ${hands(p)} What time is it?`,
  (p: Params) => say`Look at the clock when the music begins. ${hands(p)} At what time does the music begin?`,
];

/** Turns the hands through all times of the clock and sees where they stand as the question says. */
function findTime({ hour, hand }: Params): number | undefined {
  const times = Array.from({ length: 720 }, (_, minute) => minute);
  return times.find((minute) => (Math.floor(minute / 60) || 12) === hour && ((minute % 60) / 5 || 12) === hand);
}

const swappedHands: Misconception<Params> = {
  id: 'swapped-the-hands',
  name: 'Takes the long hand for the hours and the short one for the minutes',
  wrong: ({ hour, hand }) => clockTime(hand * 60 + (hour % 12) * 5),
  feedback: () => say`You swapped the hands. The short hand tells the hour.`,
};

const hourBefore: Misconception<Params> = {
  id: 'hour-before',
  name: 'Reads the hour before',
  wrong: (p) => clockTime(at(p) - 60),
  feedback: ({ hour }) => say`Look at the short hand again. It has come to ${hour} already.`,
};

const numberAsMinutes: Misconception<Params> = {
  id: 'number-as-minutes',
  name: 'Writes the number at the long hand as minutes',
  wrong: ({ hour, hand }) => clockTime(hour * 60 + hand),
  feedback: ({ hand }) =>
    hand === 12
      ? say`The top is where the minutes start. So there are no minutes yet.`
      : say`The long hand is at ${hand}. Count by fives from the top to get there.`,
};

const nextHour: Misconception<Params> = {
  id: 'next-hour',
  name: 'Reads the hour that comes next',
  wrong: (p) => (p.hand === 12 ? null : clockTime(at(p) + 60)),
  feedback: (p) => say`The short hand is not at ${next(p)} yet. Say the hour it has passed.`,
};

const shared: Pick<SkillSpec<Params>, 'solve' | 'verify' | 'prompt' | 'proof'> = {
  solve: (p) => clockTime(at(p)),
  verify: (p, answer) => answer.kind === 'time' && answer.minutes === findTime(p),
  prompt: (params) => tell(prompts, params),
  // Twelve at the top is no hour and no minutes.
  proof: ({ hour, hand }) => ({
    expression: `60 * (${hour} - 12 * floor(${hour} / 12)) + 5 * (${hand} - 12 * floor(${hand} / 12))`,
  }),
};

export const timeToHalfHour = defineSkill<Params>({
  id: 'time-to-hour-and-half-hour',
  name: 'Telling time to the hour and half hour',
  grade: 1,
  grades: [1, 2],
  domain: 'time and money',
  standard: '1.MD.B.3',
  keywords: ['telling time', 'clock', 'time to the hour', 'half hour', 'half past', "o'clock", 'read a clock', 'analog clock'],
  prerequisites: [],
  teaching: timeToHalfHourTeaching,
  ...shared,
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    hour: rng.int(1, 12),
    hand: rng.pick({ easy: [12, 12, 6], medium: [12, 6], hard: [6] }[difficulty]),
  }),
  misconceptions: [
    swappedHands,
    nextHour,
    {
      id: 'forgot-the-half',
      name: 'Leaves out the half hour',
      wrong: (p) => (p.hand === 6 ? clockTime(p.hour * 60) : null),
      feedback: () => say`The hour is right. Now look at the long hand: it has gone halfway around.`,
    },
    {
      id: 'half-for-full',
      name: 'Reads a full hour as half past',
      wrong: (p) => (p.hand === 12 ? clockTime(at(p) + 30) : null),
      feedback: () => say`The hour is right. The long hand is at the top, so a new hour begins.`,
    },
    numberAsMinutes,
    hourBefore,
  ],
  explain: (p, answer) => [
    p.hand === 12
      ? say`The short hand points to ${p.hour}.`
      : say`The short hand has passed ${p.hour}. It is not at ${next(p)} yet.`,
    p.hand === 12 ? say`The long hand at 12 means o'clock.` : say`The long hand at 6 means half past. That is 30 minutes.`,
    say`It is ${answer}.`,
  ],
});

const fives = (count: number) => Array.from({ length: count }, (_, i) => String(5 * (i + 1))).join(', ');

const handRanges = { easy: [1, 6], medium: [2, 9], hard: [7, 11] } as const;
function drawTime(rng: Rng, difficulty: Difficulty): Params {
  const [low, high] = handRanges[difficulty];
  return { ...drawTelling(rng, 2), hour: rng.int(1, 12), hand: rng.int(low, high) };
}

export const timeToFiveMinutes = defineSkill<Params>({
  id: 'time-to-five-minutes',
  name: 'Telling time to five minutes',
  grade: 2,
  grades: [2, 3],
  domain: 'time and money',
  standard: '2.MD.C.7',
  keywords: [
    'telling time',
    'clock',
    'five minutes',
    'read a clock',
    'nearest five minutes',
    'analog clock',
    'hour and minute hand',
  ],
  prerequisites: ['time-to-hour-and-half-hour'],
  teaching: timeToFiveMinutesTeaching,
  ...shared,
  make: drawTime,
  misconceptions: [
    swappedHands,
    nextHour,
    numberAsMinutes,
    {
      id: 'counted-the-top-as-five',
      name: 'Starts to count by fives at the top',
      wrong: (p) => clockTime(at(p) + 5),
      feedback: () => say`So close! The top is zero. Say five when you get to the 1.`,
    },
    {
      id: 'one-number-short',
      name: 'Stops one number early',
      wrong: (p) => clockTime(at(p) - 5),
      feedback: ({ hand }) => say`So close! Count by fives all the way to ${hand}.`,
    },
    {
      id: 'wrong-way-around',
      name: 'Counts the minutes the wrong way around',
      wrong: (p) => clockTime(p.hour * 60 + ((60 - minutes(p)) % 60)),
      feedback: () => say`You went the other way. The hands go from the 12 to the 1 and on.`,
    },
    hourBefore,
  ],
  explain: (p, answer) => [
    say`The short hand has passed ${p.hour}. So the hour is ${p.hour}.`,
    say`Count by fives to the ${p.hand}: ${fives(p.hand)}.`,
    say`It is ${answer}.`,
  ],
});
