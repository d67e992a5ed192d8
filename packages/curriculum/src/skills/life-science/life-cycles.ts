import { defineSkill } from '../../define-skill.ts';
import { type LifeCycle, lifeCycles } from '../../facts/science/life-cycles.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import { lifeCyclesTeaching } from '../../teaching/life-science/life-cycles.ts';
import { sameValue, type Value, word } from '../../value.ts';

/** Asks for the stage right after or before the one at `at`. */
type Params = { cycle: LifeCycle; ask: 'after' | 'before'; at: number };

const known = { easy: lifeCycles.slice(0, 6), medium: lifeCycles.slice(3, 10), hard: lifeCycles.slice(5) } as const;

const stageAt = ({ stages }: LifeCycle, at: number): string => stages.at(at % stages.length) ?? '';
const wordAt = (cycle: LifeCycle, at: number): Value => word(stageAt(cycle, at));
const step = ({ ask }: Params): number => (ask === 'after' ? 1 : -1);
const withArticle = (text: string): string => `${/^[aeiou]/.test(text) ? 'an' : 'a'} ${text}`;

export const orderLifeCycles = defineSkill<Params>({
  id: 'life-cycles',
  name: 'Stages of life cycles',
  grade: 3,
  grades: [2, 4],
  domain: 'life science',
  standard: '3-LS1-1',
  keywords: [
    'life cycle',
    'life cycles',
    'butterfly life cycle',
    'frog life cycle',
    'metamorphosis',
    'stages of life',
    'plant life cycle',
  ],
  prerequisites: [],
  teaching: lifeCyclesTeaching,
  make: (rng, difficulty) => {
    const ask = rng.pick(['after', 'before'] as const);
    const cycle = rng.pick(known[difficulty]);
    return { cycle, ask, at: ask === 'after' ? rng.int(0, 2) : rng.int(1, 3) };
  },
  solve: (params) => wordAt(params.cycle, params.at + step(params)),
  // Cuts the whole life into pairs of neighbors, and looks for the pair with the stage that was asked about.
  verify: ({ cycle, ask, at }, answer) => {
    const [asked, sought] = ask === 'after' ? (['early', 'late'] as const) : (['late', 'early'] as const);
    const pairs = cycle.stages.slice(1).map((late, i) => ({ early: cycle.stages[i] ?? '', late }));
    return pairs.some((pair) => pair[asked] === stageAt(cycle, at) && sameValue(answer, word(pair[sought])));
  },
  misconceptions: [
    {
      id: 'wrong-direction',
      name: 'Goes through the life in the other direction',
      wrong: (params) => wordAt(params.cycle, params.at - step(params)),
      feedback: ({ ask }) => say`You went the other way. Look for what comes just ${ask} it.`,
    },
    {
      id: 'skipped-a-stage',
      name: 'Skips a stage',
      wrong: (params) => wordAt(params.cycle, params.at + 2 * step(params)),
      feedback: () => say`You went one step too far. There is one more stage on the way.`,
    },
    {
      id: 'stayed-there',
      name: 'Names the stage that was asked about',
      wrong: ({ cycle, at }) => wordAt(cycle, at),
      feedback: ({ ask }) => say`That is the stage we start from. What comes just ${ask} it?`,
    },
  ],
  prompt: ({ cycle, ask, at }) =>
    say`In the life of ${withArticle(cycle.of)}, what comes right ${ask} this stage: ${stageAt(cycle, at)}?`,
  explain: ({ cycle, ask, at }, answer) => [
    say`Say the stages of ${withArticle(cycle.of)} in order: ${cycle.stages.join(', ')}.`,
    say`Find the stage we ask about, and go one step ${ask === 'after' ? 'on' : 'back'}.`,
    say`What comes right ${ask} ${stageAt(cycle, at)} is this: ${answer}.`,
  ],
  proof: ({ cycle, ask, at }) => ({
    source: scienceTable.source,
    path: `life cycles/${cycle.of}/${ask}/${stageAt(cycle, at)}`,
  }),
});
