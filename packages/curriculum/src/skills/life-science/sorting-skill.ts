import { defineSkill } from '../../define-skill.ts';
import type { Sorted } from '../../facts/science/sorted-things.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { type Value, word } from '../../value.ts';

/** A wrong way to sort: the group in which it puts the thing, null where it says nothing. */
type Confusion<G extends string> = { id: string; name: string; hint: string; puts(row: Sorted<G>): G | null };

/** `pick` chooses the thing that stands for a group among wrong choices. */
type Params<G extends string> = { ask: 'group' | 'sign' | 'fellow'; row: Sorted<G>; pick: number };

type SortingSpec<G extends string> = SkillFacts & {
  /** First part of the paths in the table of facts. */
  topic: string;
  things: readonly Sorted<G>[];
  /** What holds for one group only, to be asked for the group. */
  signs: readonly Sorted<G>[];
  confusions: readonly Confusion<G>[];
  prompts: Readonly<Record<Params<G>['ask'], (thing: string) => string>>;
  /** What shows that the thing belongs to its group. */
  reason(row: Sorted<G>): string;
  /** Opens the conclusion: `These signs show that`. */
  therefore: string;
  /** The thing with its group, as a sentence without its end: `a frog is an amphibian`. */
  belongs(row: Sorted<G>): string;
};

const asks = {
  easy: ['group', 'sign', 'group'],
  medium: ['group', 'sign', 'fellow'],
  hard: ['fellow', 'group', 'fellow'],
} as const;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sorting things into groups, asked from the thing, from what is typical of a group, and from one thing to another of its group. */
export function defineSortingSkill<G extends string>(spec: SortingSpec<G>): Skill {
  const { topic, things, signs, confusions, prompts, reason, therefore, belongs, ...facts } = spec;
  const members = (group: G) => things.filter((row) => row.group === group);

  /** The next one of its group, after the last the first; so one thing always has the same fellow. */
  function fellowOf({ thing, group }: Sorted<G>): Sorted<G> {
    const all = members(group);
    const next = all[(all.findIndex((row) => row.thing === thing) + 1) % all.length];
    if (!next) throw new RangeError(`no other thing is in the group "${group}"`);
    return next;
  }

  function wrongIn({ ask, row, pick }: Params<G>, group: G | null): Value | null {
    if (group === null || group === row.group) return null;
    const all = members(group);
    return word(ask === 'fellow' ? (all[pick % all.length]?.thing ?? group) : group);
  }

  return defineSkill<Params<G>>({
    ...facts,
    make: (rng, difficulty) => {
      const ask = rng.pick(asks[difficulty]);
      return { ask, row: rng.pick(ask === 'sign' ? signs : things), pick: rng.int(0, 59) };
    },
    solve: ({ ask, row }) => word(ask === 'fellow' ? fellowOf(row).thing : row.group),
    // Goes from the answer to the question: the list of a group has to hold the thing, or both things.
    verify: ({ ask, row }, answer) => {
      if (answer.kind !== 'text') return false;
      const all = [...things, ...signs];
      const inGroup = (group: string) => all.filter((other) => other.group === group).map((other) => other.thing);
      if (ask !== 'fellow') return inGroup(answer.text).includes(row.thing);
      const shared = [...new Set(things.map((other) => other.group))].filter((group) => inGroup(group).includes(answer.text));
      return answer.text !== row.thing && shared.some((group) => inGroup(group).includes(row.thing));
    },
    misconceptions: confusions.map(({ id, name, hint, puts }) => ({
      id,
      name,
      wrong: (params) => wrongIn(params, puts(params.row)),
      feedback: () => say`${hint}`,
    })),
    prompt: ({ ask, row }) => say`${prompts[ask](row.thing)}`,
    explain: ({ ask, row }, answer) => [
      say`${reason(row)}`,
      ...(ask === 'fellow' ? [say`${therefore} ${belongs(row)}.`] : []),
      ask === 'fellow'
        ? say`${capital(belongs(fellowOf(row)))} too, so the answer to the question is ${answer}.`
        : say`${therefore} ${belongs(row)}.`,
    ],
    proof: ({ ask, row }) => ({
      source: scienceTable.source,
      path: `${topic}/${row.thing}/${ask === 'fellow' ? 'fellow' : 'group'}`,
    }),
  });
}
