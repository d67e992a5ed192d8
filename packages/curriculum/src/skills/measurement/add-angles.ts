import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addAnglesTeaching } from '../../teaching/measurement/add-angles.ts';
import { integer } from '../../value.ts';

/** `sum`: all parts are known. `part`: one part is missing up to `whole` degrees. */
type Params = Telling & { kind: 'sum' | 'part'; parts: readonly number[]; whole: number };

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

function drawParts(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'parts' | 'whole'> {
  const step = difficulty === 'easy' ? 5 : 1;
  const angle = (low: number, high: number) => step * rng.int(Math.ceil(low / step), Math.floor(high / step));
  const kind = rng.pick(['sum', 'part'] as const);
  if (kind === 'sum') {
    const parts = Array.from({ length: difficulty === 'hard' ? 3 : 2 }, () => angle(15, difficulty === 'hard' ? 58 : 85));
    return { kind, parts, whole: total(parts) };
  }
  const whole = difficulty === 'easy' ? rng.pick([90, 180]) : rng.pick([90, 180, angle(100, 170)]);
  const first = angle(15, whole - 20);
  const rest = whole - first;
  return { kind, whole, parts: difficulty === 'hard' && rest > 50 ? [first, angle(15, rest - 20)] : [first] };
}

const right = ({ kind, parts, whole }: Params) => (kind === 'sum' ? total(parts) : whole - total(parts));
const listed = (parts: readonly number[]) => {
  const texts = parts.map((part) => `${part} degrees`);
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
};
const called = (whole: number) =>
  ({ 90: 'A right angle (90 degrees)', 180: 'A straight angle (180 degrees)' })[whole] ?? `An angle of ${whole} degrees`;
const partsAre = (parts: readonly number[]) => (parts.length === 1 ? 'One part measures' : 'Two of the parts measure');
const cutInto = (parts: readonly number[]) => (parts.length === 1 ? 'two parts' : 'three parts');

const tellings: Readonly<Record<Params['kind'], readonly ((params: Params) => RichText)[]>> = {
  sum: [
    ({ parts }) => say`Angles of ${listed(parts)} lie side by side without a gap. How many degrees does the whole angle have?`,
    ({ name, parts }) => say`${name} opens a fan in steps of ${listed(parts)}. How many degrees is the fan open now?`,
    ({ name, parts }) =>
      say`${name} cuts slices of a round pie with angles of ${listed(parts)} and puts them side by side. How many degrees is that together?`,
  ],
  part: [
    ({ parts, whole }) =>
      say`${called(whole)} is split into ${cutInto(parts)}. ${partsAre(parts)} ${listed(parts)}. How many degrees does the last part have?`,
    ({ name, parts, whole }) =>
      say`${name} turns a robot by ${whole} degrees in all. It has turned by ${listed(parts)} so far. How many degrees are still to go?`,
    ({ name, parts, whole }) =>
      say`A gate that ${name} opens can turn by ${whole} degrees. Now it has turned by ${listed(parts)}. By how many degrees can it still turn?`,
  ],
};

export const addAngles = defineSkill<Params>({
  id: 'add-angle-measures',
  name: 'Adding angles and finding a missing angle',
  grade: 4,
  grades: [4, 5],
  domain: 'measurement',
  standard: '4.MD.C.7',
  keywords: ['angles', 'add angles', 'missing angle', 'unknown angle', 'angle measure', 'additive angles', 'right angle parts'],
  prerequisites: ['subtract-within-1000'],
  teaching: addAnglesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawParts(rng, difficulty) }),
  solve: (p) => integer(right(p)),
  // Turns one degree after the other, through each part or from the known parts on to the whole.
  verify: ({ kind, parts, whole }, answer) => {
    let [at, gap] = [0, 0];
    for (const part of parts) for (let degree = 0; degree < part; degree++) at++;
    for (let to = at; to < whole; to++) gap++;
    return answer.kind === 'integer' && answer.n === (kind === 'sum' ? at : gap);
  },
  misconceptions: [
    {
      id: 'opposite-operation',
      name: 'Adds where it has to subtract, or the other way round',
      wrong: ({ kind, parts: [first = 0, ...rest], whole }) =>
        integer(kind === 'sum' ? Math.abs(first - total(rest)) : whole + first + total(rest)),
      feedback: ({ kind }) =>
        kind === 'sum'
          ? say`You took one angle from another. They lie side by side, so the whole angle is larger than each.`
          : say`You added. The whole angle is known, and a part of it has to be smaller.`,
    },
    {
      id: 'wrong-whole',
      name: 'Works with a right angle for a straight one, or with a straight angle for another one',
      wrong: (p) => {
        const other = p.kind === 'part' && p.whole === 180 ? 90 : 180;
        return integer(other - total(p.parts));
      },
      feedback: ({ kind, whole }) =>
        kind === 'sum'
          ? say`You looked for the part that is missing. Here all parts are known, so put them together.`
          : say`Check how large the whole angle is. Here it has ${whole} degrees.`,
    },
    {
      id: 'lost-a-part',
      name: 'Leaves out the last part that is known',
      wrong: ({ kind, parts, whole }) =>
        parts.length < 2 ? null : integer(kind === 'sum' ? total(parts.slice(0, -1)) : whole - total(parts.slice(0, -1))),
      feedback: () => say`One of the parts is missing in your work. Use every angle that is named.`,
    },
    {
      id: 'repeated-a-given-angle',
      name: 'Gives an angle that is known',
      wrong: ({ parts }) => integer(parts[0] ?? 0),
      feedback: () => say`That part is known already. Sketch the whole angle and mark the part that you look for.`,
    },
    {
      id: 'slipped-by-ten',
      name: 'Slips by ten degrees when reading the scale',
      wrong: (p) => integer(right(p) + 10),
      feedback: () => say`So close! You are ten degrees too far. Work out the tens once more.`,
    },
    {
      id: 'one-degree-short',
      name: 'Counts one degree too few',
      wrong: (p) => integer(right(p) - 1),
      feedback: () => say`So close! Check the ones in your work again.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: ({ kind, parts, whole }, answer) => {
    const sum = parts.length > 1 ? `${parts.join(' + ')} = ${total(parts)}` : '';
    if (kind === 'sum') return [say`The parts make the whole angle, so add them.`, say`${parts.join(' + ')} = ${answer}.`];
    return [
      sum === '' ? say`The whole angle has ${whole} degrees, and one part is known.` : say`Add the parts that are known: ${sum}.`,
      say`Take what is known from the whole angle: ${whole} − ${total(parts)} = ${answer}.`,
    ];
  },
  proof: ({ kind, parts, whole }) => ({ expression: kind === 'sum' ? parts.join(' + ') : [whole, ...parts].join(' - ') }),
});
