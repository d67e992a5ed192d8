import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { endTimeTeaching } from '../../teaching/time-and-money/end-time.ts';
import { clockTime } from '../../value.ts';
import { amount } from '../measurement/amount.ts';

/** A time as a clock shows it, and how many minutes later or earlier the time is that is asked for. */
type Params = Telling & { hour: number; minute: number; length: number; asks: 'end' | 'start' };

function drawTime(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const asks = difficulty === 'easy' ? 'end' : rng.pick(['end', 'end', 'start'] as const);
  const minute = difficulty === 'hard' ? rng.int(1, 59) : 5 * rng.int(1, 11);
  const length = { easy: 5 * rng.int(2, 7), medium: 5 * rng.int(4, 11), hard: rng.int(35, 125) }[difficulty];
  return { hour: rng.int(1, 12), minute, length, asks };
}

const at = ({ hour, minute }: Params) => hour * 60 + minute;
const sign = ({ asks }: Params) => (asks === 'end' ? 1 : -1);
const given = (p: Params) => clockTime(at(p));

const pieces = (length: number) => ({ hours: Math.floor(length / 60), minutes: length % 60 });
function lengthText(length: number): string {
  const { hours, minutes } = pieces(length);
  const parts = [
    ...(hours > 0 ? [amount(hours, ['hour', 'hours'])] : []),
    ...(minutes > 0 ? [amount(minutes, ['minute', 'minutes'])] : []),
  ];
  return parts.join(' and ');
}
function lengthProof(length: number): string {
  const { hours, minutes } = pieces(length);
  return hours > 0 ? `(${hours} * 60 + ${minutes})` : String(minutes);
}

const tellings: Readonly<Record<Params['asks'], readonly ((params: Params) => RichText)[]>> = {
  end: [
    (p) => say`It is ${given(p)}. What time is it ${lengthText(p.length)} later?`,
    (p) => say`${p.name} starts to cook at ${given(p)} and needs ${lengthText(p.length)}. At what time is the food ready?`,
    (p) => say`A film starts at ${given(p)} and lasts ${lengthText(p.length)}. At what time does it end?`,
  ],
  start: [
    (p) => say`It is ${given(p)}. What time was it ${lengthText(p.length)} earlier?`,
    (p) => say`${p.name} gets home at ${given(p)} after a walk of ${lengthText(p.length)}. At what time did the walk start?`,
    (p) => say`A train arrives at ${given(p)} after a ride of ${lengthText(p.length)}. At what time did it leave?`,
  ],
};

/** Lets the hands run forward or back, one minute after the other. */
function runClock(p: Params): number {
  let [hour, minute] = [p.hour % 12, p.minute];
  for (let i = 0; i < p.length; i++) {
    minute += sign(p);
    if (minute === 60) [hour, minute] = [(hour + 1) % 12, 0];
    if (minute === -1) [hour, minute] = [(hour + 11) % 12, 59];
  }
  return hour * 60 + minute;
}

/** Reckons as if an hour had 100 minutes; null where no clock shows what comes out. */
function byHundreds({ hour, minute, length, asks }: Params) {
  const all = (hour + 12) * 100 + minute + (asks === 'end' ? length : -length);
  return all % 100 < 60 ? clockTime(Math.floor(all / 100) * 60 + (all % 100)) : null;
}

export const endTime = defineSkill<Params>({
  id: 'end-time-after-a-duration',
  name: 'Start and end times',
  grade: 3,
  grades: [3, 4],
  domain: 'time and money',
  standard: '3.MD.A.1',
  keywords: ['end time', 'start time', 'elapsed time', 'what time will it be', 'time later', 'add minutes', 'time word problems'],
  prerequisites: ['time-to-five-minutes', 'elapsed-time-in-minutes'],
  teaching: endTimeTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTime(rng, difficulty) }),
  solve: (p) => clockTime(at(p) + sign(p) * p.length),
  verify: (p, answer) => answer.kind === 'time' && answer.minutes === runClock(p),
  misconceptions: [
    {
      id: 'kept-the-hour',
      name: 'Changes the minutes and keeps the hour',
      wrong: (p) => clockTime(p.hour * 60 + ((((p.minute + sign(p) * p.length) % 60) + 60) % 60)),
      feedback: () => say`The minutes pass a full hour here. What happens to the hour then?`,
    },
    {
      id: 'hundred-minutes-in-an-hour',
      name: 'Works as if an hour had 100 minutes',
      wrong: byHundreds,
      feedback: () => say`You worked as if an hour had 100 minutes. Jump to the full hour first.`,
    },
    {
      id: 'wrong-direction',
      name: 'Goes back where it has to go on, or the other way round',
      wrong: (p) => clockTime(at(p) - sign(p) * p.length),
      feedback: ({ asks }) => say`You went the wrong way. Here the time is ${asks === 'end' ? 'later' : 'earlier'}.`,
    },
    {
      id: 'hour-too-far',
      name: 'Goes one hour too far',
      wrong: (p) => clockTime(at(p) + sign(p) * (p.length + 60)),
      feedback: () => say`The minutes are right. You went one hour too far.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the start as the first five minutes',
      wrong: (p) => clockTime(at(p) + sign(p) * (p.length - 5)),
      feedback: () => say`So close! Say the first five only when you have made the first jump.`,
    },
    {
      id: 'wrote-the-length',
      name: 'Writes the minutes of the story behind the hour',
      wrong: ({ hour, length }) => clockTime(hour * 60 + (length % 60)),
      feedback: () => say`You wrote how long it lasts as the minutes. Start at the given time and go on from there.`,
    },
  ],
  prompt: (params) => tell(tellings[params.asks], params),
  explain: (p, answer) => {
    const toHour = p.asks === 'end' ? 60 - p.minute : p.minute;
    const way = p.asks === 'end' ? 'later' : 'earlier';
    const first = say`Start at ${given(p)}. You need to go ${lengthText(p.length)} ${p.asks === 'end' ? 'on' : 'back'}.`;
    if (p.length <= toHour) return [first, say`${p.length} minutes ${way} it is ${answer}.`];
    const full = clockTime(at(p) + sign(p) * toHour);
    return [
      first,
      say`First go ${lengthText(toHour)} to ${full}.`,
      say`Then go ${lengthText(p.length - toHour)} more. That brings you to ${answer}.`,
    ];
  },
  proof: (p) => {
    const time = `${p.hour} * 60 + ${p.minute} ${p.asks === 'end' ? '+' : '-'} ${lengthProof(p.length)}`;
    return { expression: `${time} - 720 * floor((${time}) / 720)` };
  },
});
