import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { graphsTeaching, scaledBarsTeaching, scaledPicturesTeaching, threeGroupsTeaching } from '../../teaching/data/graphs.ts';
import { integer } from '../../value.ts';
import { sum } from '../geometry/number-checks.ts';

type Asks = 'all' | 'pair' | 'more' | 'fewer';
type Group = { label: string; marks: number };
/** Groups with their marks, each of which stands for `scale` things; a pair is the first two, and the first has more. */
type Params = Telling & { groups: readonly Group[]; scale: number; asks: Asks; style: 'dots' | 'bars' };
type Graph = {
  count: number;
  marks: Readonly<Record<Difficulty, readonly [number, number]>>;
  scales: Readonly<Record<Difficulty, readonly number[]>>;
  style: 'dots' | 'bars' | 'both';
};

const topics = [
  {
    labels: ['apples', 'pears', 'plums', 'grapes', 'melons'],
    intro: () => 'Children vote for a fruit.',
    unit: 'votes',
    thing: 'vote',
  },
  {
    labels: ['songs', 'games', 'stories', 'puzzles'],
    intro: (name: string) => `${name} asks what the class likes best.`,
    unit: 'votes',
    thing: 'vote',
  },
  {
    labels: ['cows', 'hens', 'goats', 'ducks', 'sheep'],
    intro: (name: string) => `${name} counts animals on a farm.`,
    unit: 'animals',
    thing: 'animal',
  },
  {
    labels: ['cars', 'balls', 'blocks', 'dolls', 'kites'],
    intro: (name: string) => `${name} counts toys in a store.`,
    unit: 'toys',
    thing: 'toy',
  },
] as const;

const topicOf = ({ story }: Telling) => topics[story] ?? topics[0];

function drawGroups(rng: Rng, difficulty: Difficulty, graph: Graph, story: number): Omit<Params, keyof Telling> {
  const [low, high] = graph.marks[difficulty];
  const labels = rng.shuffle<string>(topicOf({ name: '', story }).labels).slice(0, graph.count);
  const groups = labels.map((label) => ({ label, marks: rng.int(low, high) }));
  const asks = rng.pick(['all', 'pair', 'more', 'fewer'] as const);
  const [first, second] = groups;
  const alike = new Set(groups.map(({ marks }) => marks)).size < groups.length;
  if (alike || !first || !second || first.marks <= second.marks) return drawGroups(rng, difficulty, graph, story);
  const style = graph.style === 'both' ? rng.pick(['dots', 'bars'] as const) : graph.style;
  return { groups, scale: rng.pick(graph.scales[difficulty]), asks, style };
}

const markAt = ({ groups }: Params, i: number) => groups[i]?.marks ?? 0;
const labelAt = ({ groups }: Params, i: number) => groups[i]?.label ?? '';
const isGap = ({ asks }: Params) => asks === 'more' || asks === 'fewer';
const amount = (p: Params, i: number) => markAt(p, i) * p.scale;
const amounts = (p: Params) => p.groups.map(({ marks }) => marks * p.scale);
const total = (p: Params) => sum(amounts(p));
const pairSum = (p: Params) => amount(p, 0) + amount(p, 1);
const gap = (p: Params) => amount(p, 0) - amount(p, 1);
const result = (p: Params) => (isGap(p) ? gap(p) : p.asks === 'all' ? total(p) : pairSum(p));

function ask(p: Params): string {
  const { unit, thing } = topicOf(p);
  const [a, b] = [labelAt(p, 0), labelAt(p, 1)];
  if (p.asks === 'all') return `How many ${unit} are there in all?`;
  if (thing === 'vote') {
    if (p.asks === 'pair') return `How many votes do ${a} and ${b} get together?`;
    return p.asks === 'more' ? `How many more votes do ${a} get than ${b}?` : `How many fewer votes do ${b} get than ${a}?`;
  }
  if (p.asks === 'pair') return `How many ${a} and ${b} are there together?`;
  return p.asks === 'more' ? `How many more ${a} than ${b} are there?` : `How many fewer ${b} than ${a} are there?`;
}

/** Groups in another order than that of the question, so that the asked ones are not always the first. */
const shownGroups = ({ groups }: Params) => [...groups].sort((x, y) => (x.label < y.label ? -1 : 1));

/** `A picture graph: cows ●●●, hens ●●.`, or the same as bars. */
function showGraph(p: Params): string {
  const { unit } = topicOf(p);
  const rows = (show: (marks: number) => string) =>
    shownGroups(p)
      .map(({ label, marks }) => `${label} ${show(marks)}`)
      .join(', ');
  const dots = rows((marks) => '●'.repeat(marks));
  if (p.scale === 1)
    return p.style === 'dots'
      ? `Each ● is one ${topicOf(p).thing}: ${dots}.`
      : `The bars of a graph end at these numbers: ${rows(String)}.`;
  if (p.style === 'dots') return `In the picture graph each ● stands for ${p.scale} ${unit}: ${dots}.`;
  return `Each step on the scale of a bar graph stands for ${p.scale} ${unit}. The bars are this many steps high: ${rows(String)}.`;
}

/** Those that end in `-the-scale` belong to graphs in which a mark stands for more than one thing. */
const misconceptions: readonly Misconception<Params>[] = [
  {
    id: 'added-to-compare',
    name: 'Adds two groups where they are compared',
    wrong: (p) => (isGap(p) ? integer(pairSum(p)) : null),
    feedback: () => say`You put the two groups together. Here we want to know how far they are apart.`,
  },
  {
    id: 'gave-one-group',
    name: 'Gives the larger group',
    wrong: (p) => integer(amount(p, 0)),
    feedback: (p) => say`That is how many there are for ${labelAt(p, 0)}. The question is about more than one group.`,
  },
  {
    id: 'gave-the-second-group',
    name: 'Gives the smaller group',
    wrong: (p) => (isGap(p) ? integer(amount(p, 1)) : null),
    feedback: (p) => say`That is how many there are for ${labelAt(p, 1)}. Now compare it with ${labelAt(p, 0)}.`,
  },
  {
    id: 'left-out-a-group',
    name: 'Leaves out the last group',
    wrong: (p) => (p.asks === 'all' ? integer(total(p) - amount(p, p.groups.length - 1)) : null),
    feedback: (p) => say`You left out the ${labelAt(p, p.groups.length - 1)}. Add every group.`,
  },
  {
    id: 'added-everything',
    name: 'Adds all groups where two are asked for',
    wrong: (p) => (p.asks === 'pair' ? integer(total(p)) : null),
    feedback: (p) => say`You added every group. The question is about ${labelAt(p, 0)} and ${labelAt(p, 1)} only.`,
  },
  {
    id: 'compared-in-place-of-adding',
    name: 'Takes one group away from the other where they are put together',
    wrong: (p) => (p.asks === 'pair' ? integer(gap(p)) : null),
    feedback: () => say`You found how many more there are. Together means that the groups are added.`,
  },
  {
    id: 'miscounted-one-mark',
    name: 'Counts one mark too many',
    wrong: (p) => integer(result(p) + p.scale),
    feedback: ({ style }) =>
      style === 'dots'
        ? say`So close! One dot was counted twice. Touch each dot as you count.`
        : say`So close! One bar was read a step too high. Look at where it ends.`,
  },
  {
    id: 'ignored-the-scale',
    name: 'Counts the marks and forgets what each stands for',
    wrong: (p) => (p.scale > 1 ? integer(result(p) / p.scale) : null),
    feedback: ({ scale }) => say`You counted the marks. Each mark stands for ${scale}, so count by ${scale}.`,
  },
  {
    id: 'added-the-scale',
    name: 'Adds the scale once and does not multiply by it',
    wrong: (p) => (p.scale > 1 ? integer(result(p) / p.scale + p.scale) : null),
    feedback: ({ scale }) => say`You used the ${scale} only one time. Every mark stands for ${scale}.`,
  },
];

const graphSkill = ({ graph, ...facts }: SkillFacts & { graph: Graph }): Skill =>
  defineSkill<Params>({
    ...facts,
    make: (rng, difficulty) => {
      const telling = { ...drawTelling(rng, topics.length - 1) };
      return { ...telling, ...drawGroups(rng, difficulty, graph, telling.story) };
    },
    solve: (p) => integer(result(p)),
    // Counts the marks one after the other, each as many as it stands for; to compare, crosses marks off in pairs.
    verify: ({ groups, scale, asks }, answer) => {
      const compares = asks === 'more' || asks === 'fewer';
      let counted = 0;
      for (const [i, { marks }] of groups.entries()) {
        if (asks !== 'all' && i > 1) break;
        for (let mark = 0; mark < marks; mark++) counted += compares && i === 1 ? -scale : scale;
      }
      return answer.kind === 'integer' && answer.n === counted;
    },
    misconceptions: misconceptions.filter(({ id }) => graph.scales.easy[0] !== 1 || !id.endsWith('-the-scale')),
    prompt: (p) => say`${p.story === 0 ? '' : `${topicOf(p).intro(p.name)} `}${showGraph(p)} ${ask(p)}`,
    explain: (p, answer) => {
      const used = p.asks === 'all' ? p.groups : p.groups.slice(0, 2);
      const sign = isGap(p) ? ' − ' : ' + ';
      return [
        ...(p.scale === 1
          ? [say`Read the graph: ${used.map(({ label, marks }) => `${label} ${marks}`).join(', ')}.`]
          : used.map(({ label, marks }) => say`${label}: ${marks} × ${p.scale} = ${marks * p.scale}.`)),
        say`${isGap(p) ? 'Compare' : 'Add'}: ${used.map(({ marks }) => marks * p.scale).join(sign)} = ${answer}.`,
      ];
    },
    proof: (p) => {
      const used = p.asks === 'all' ? p.groups : p.groups.slice(0, 2);
      const terms = used.map(({ marks }) => (p.scale === 1 ? `${marks}` : `${marks} * ${p.scale}`));
      return { expression: terms.join(isGap(p) ? ' - ' : ' + ') };
    },
  });

const one = { easy: [1], medium: [1], hard: [1] } as const;
const domain = 'data and chance';

export const threeGroups = graphSkill({
  id: 'three-groups-of-data',
  name: 'Data in three groups',
  grade: 1,
  grades: [1, 2],
  domain,
  standard: '1.MD.C.4',
  keywords: ['three categories', 'organize data', 'tally chart', 'how many more', 'data in groups', 'interpret data'],
  prerequisites: ['sort-and-count'],
  teaching: threeGroupsTeaching,
  graph: { count: 3, marks: { easy: [1, 5], medium: [2, 7], hard: [3, 8] }, scales: one, style: 'dots' },
});

export const pictureAndBarGraphs = graphSkill({
  id: 'picture-and-bar-graphs',
  name: 'Picture graphs and bar graphs',
  grade: 2,
  grades: [2, 3],
  domain,
  standard: '2.MD.D.10',
  keywords: ['picture graph', 'bar graph', 'graphs', 'read a graph', 'pictograph', 'bar chart', 'four categories'],
  prerequisites: ['three-groups-of-data'],
  teaching: graphsTeaching,
  graph: { count: 4, marks: { easy: [2, 8], medium: [3, 10], hard: [5, 12] }, scales: one, style: 'both' },
});

const scales = { easy: [2, 5, 10], medium: [2, 3, 4, 5, 10], hard: [3, 4, 6, 8, 20] } as const;

export const scaledPictureGraphs = graphSkill({
  id: 'scaled-picture-graphs',
  name: 'Scaled picture graphs',
  grade: 3,
  grades: [3, 4],
  domain,
  standard: '3.MD.B.3',
  keywords: ['scaled picture graph', 'picture graph with a key', 'pictograph', 'key', 'each picture stands for', 'graphs'],
  prerequisites: ['picture-and-bar-graphs', 'multiply-facts'],
  teaching: scaledPicturesTeaching,
  graph: { count: 4, marks: { easy: [1, 6], medium: [2, 8], hard: [2, 9] }, scales, style: 'dots' },
});

export const scaledBarGraphs = graphSkill({
  id: 'scaled-bar-graphs',
  name: 'Scaled bar graphs',
  grade: 3,
  grades: [3, 4],
  domain,
  standard: '3.MD.B.3',
  keywords: ['scaled bar graph', 'bar graph with a scale', 'bar chart', 'scale', 'how many more', 'graphs'],
  prerequisites: ['picture-and-bar-graphs', 'multiply-facts'],
  teaching: scaledBarsTeaching,
  graph: { count: 4, marks: { easy: [2, 7], medium: [2, 9], hard: [3, 12] }, scales, style: 'bars' },
});
