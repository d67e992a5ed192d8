import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { twoPatternsTeaching } from '../../teaching/algebra/two-patterns.ts';
import { integer } from '../../value.ts';
import { wholeOf } from './write-terms.ts';

/** Pattern A counts by `p`, pattern B by `q`, both from 0. A shows `at`; asked is B's number there or how far ahead B is. */
type Params = Telling & { ask: 'partner' | 'lead'; p: number; q: number; at: number };

const ranges = { easy: [2, 5, 3, 6], medium: [2, 8, 4, 9], hard: [3, 12, 5, 12] } as const;

const steps = ({ p, at }: Params) => at / p;

const questions = {
  partner: 'What number does pattern B show there?',
  lead: 'How much larger is the number of pattern B there?',
};

export const twoPatterns = defineSkill<Params>({
  id: 'two-patterns-side-by-side',
  name: 'Two number patterns side by side',
  grade: 5,
  grades: [5, 6],
  domain: 'algebra',
  standard: '5.OA.B.3',
  keywords: ['two patterns', 'number patterns', 'two rules', 'corresponding terms', 'relationship between patterns', 'sequences'],
  prerequisites: ['number-pattern-from-rule'],
  teaching: twoPatternsTeaching,
  make: (rng, difficulty) => {
    const [lowP, highP, lowSteps, highSteps] = ranges[difficulty];
    const p = rng.int(lowP, highP);
    const q = difficulty === 'hard' ? p + rng.int(1, 9) : p * rng.int(2, 5);
    const ask = difficulty !== 'easy' && rng.int(0, 2) === 0 ? 'lead' : 'partner';
    return { ...drawTelling(rng, 3), ask, p, q, at: p * rng.int(lowSteps, highSteps) };
  },
  solve: (params) => integer(params.q * steps(params) - (params.ask === 'lead' ? params.at : 0)),
  // Writes both patterns number by number until A shows its number.
  verify: ({ ask, p, q, at }, answer) => {
    let [a, b] = [0, 0];
    for (; a < at; a += p) b += q;
    return wholeOf(answer) === (ask === 'lead' ? b - a : b);
  },
  misconceptions: [
    {
      id: 'same-difference',
      name: 'Thinks that the patterns always stay one step apart',
      wrong: ({ ask, p, q, at }) => integer((ask === 'lead' ? 0 : at) + q - p),
      feedback: () => say`The gap between the patterns does not stay the same. It grows with every step, so write out both rows.`,
    },
    {
      id: 'one-step-behind',
      name: 'Stops pattern B one step early',
      wrong: (params) => integer(params.q * (steps(params) - 1) - (params.ask === 'lead' ? params.at : 0)),
      feedback: ({ at }) => say`The second pattern is one step behind. Count how many steps the first one needs to get to ${at}.`,
    },
    {
      id: 'one-step-ahead',
      name: 'Takes pattern B one step too far',
      wrong: (params) => integer(params.q * (steps(params) + 1) - (params.ask === 'lead' ? params.at : 0)),
      feedback: () => say`The second pattern is one step ahead. Both begin at 0, and that is not a step yet.`,
    },
    {
      id: 'took-number-for-steps',
      name: "Takes pattern A's number for the number of steps",
      wrong: ({ ask, q, at }) => integer(q * at - (ask === 'lead' ? at : 0)),
      feedback: ({ p, at }) =>
        say`You took ${at} steps. The first pattern moves ${p} at a time, so it needs fewer steps to get there.`,
    },
    {
      id: 'added-the-rule',
      name: 'Adds the rule of pattern B once to the number of pattern A',
      wrong: ({ ask, q, at }) => integer(ask === 'lead' ? q : at + q),
      feedback: ({ q }) => say`You added ${q} only once. The second pattern does so at every step.`,
    },
    {
      id: 'answered-the-other-question',
      name: 'Mixes up the number of B and its lead over A',
      wrong: (params) => integer(params.q * steps(params) - (params.ask === 'lead' ? 0 : params.at)),
      feedback: ({ ask }) =>
        ask === 'lead'
          ? say`That is the number of the second pattern. The question asks how far it is ahead of the first.`
          : say`That is how far the second pattern is ahead. The question asks for its number itself.`,
    },
  ],
  prompt: (params) => {
    const { ask, p, q, at, name } = params;
    return tell(
      [
        () => say`Patterns A and B start at 0. A adds ${p} each time, and B adds ${q}. Pattern A shows ${at}. ${questions[ask]}`,
        () =>
          say`${name} saves ${p} dollars a week, and a cousin saves ${q} dollars a week. Both start with nothing. When ${name} has ${at} dollars, how many ${ask === 'lead' ? 'dollars more does the cousin have' : 'dollars does the cousin have'}?`,
        () =>
          say`At every beep, robot A rolls ${p} cm and robot B rolls ${q} cm. They start on the same line. ${name} stops both when A has rolled ${at} cm. How many ${ask === 'lead' ? 'centimeters is B ahead' : 'centimeters has B rolled'}?`,
        () =>
          say`${name} packs boxes with ${p} pens and ${q} pencils in each. So far ${at} pens are packed. How many ${ask === 'lead' ? 'more pencils than pens' : 'pencils'} are packed?`,
      ],
      params,
    );
  },
  explain: (params, answer) => {
    const { ask, p, q, at } = params;
    return [
      say`The first one goes up by ${p} and the second by ${q}, in the same number of steps.`,
      say`To get to ${at}, the first one needs ${at} ÷ ${p} = ${steps(params)} steps.`,
      say`After ${steps(params)} steps the second one is at ${steps(params)} × ${q} = ${steps(params) * q}.`,
      ...(ask === 'lead' ? [say`It is ahead by ${steps(params) * q} − ${at} = ${answer}.`] : [say`So the answer is ${answer}.`]),
    ];
  },
  proof: ({ ask, p, q, at }) => ({ expression: `${at} / ${p} * ${q}${ask === 'lead' ? ` - ${at}` : ''}` }),
});
