import { defineSkill } from '../../define-skill.ts';
import { changeNames, type State, type StateChange, stateScenes, states } from '../../facts/science/state-changes.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import { changesOfStateTeaching } from '../../teaching/chemistry/changes-of-state.ts';
import { sameValue, type Value, word } from '../../value.ts';

type Params = StateChange & { scene: string; ask: 'name' | 'opposite' };

const isThroughLiquid = ({ from, to }: StateChange): boolean => from === 'liquid' || to === 'liquid';
const scenes = { easy: stateScenes.filter(isThroughLiquid), medium: stateScenes, hard: stateScenes } as const;

const nameOf = (from: State, to: State): Value | null => {
  const [name] = changeNames({ from, to });
  return name === undefined ? null : word(name);
};

/** The change that the answer has to name. */
const wanted = ({ from, to, ask }: Params): StateChange => (ask === 'name' ? { from, to } : { from: to, to: from });
const thirdState = ({ from, to }: StateChange): State => states.find((state) => state !== from && state !== to) ?? 'gas';

const asState: Readonly<Record<State, string>> = { solid: 'a solid', liquid: 'a liquid', gas: 'a gas' };

export const changesOfState = defineSkill<Params>({
  id: 'changes-of-state',
  name: 'Changes of state and their names',
  grade: 6,
  grades: [5, 8],
  domain: 'chemistry',
  standard: 'MS-PS1-4',
  keywords: [
    'states of matter',
    'changes of state',
    'phase changes',
    'evaporation and condensation',
    'evaporation',
    'condensation',
    'sublimation',
    'solid liquid gas',
  ],
  prerequisites: [],
  teaching: changesOfStateTeaching,
  make: (rng, difficulty) => ({
    ...rng.pick(scenes[difficulty]),
    ask: difficulty === 'easy' ? 'name' : rng.pick(['name', 'opposite'] as const),
  }),
  solve: (params) => {
    const { from, to } = wanted(params);
    return nameOf(from, to) ?? word('');
  },
  // Tries all pairs of states and keeps the one that leads where the scene leads, or back.
  verify: ({ from, to, ask }, answer) => {
    const pairs = states.flatMap((first) => states.map((second) => ({ from: first, to: second })));
    const named = pairs.filter((pair) => changeNames(pair).some((name) => sameValue(word(name), answer)));
    const [pair] = named;
    if (!pair || named.length !== 1) return false;
    return ask === 'name' ? pair.from === from && pair.to === to : pair.to === from && pair.from === to;
  },
  misconceptions: [
    {
      id: 'other-direction',
      name: 'Names the change that leads the other way',
      wrong: (params) => nameOf(wanted(params).to, wanted(params).from),
      feedback: ({ ask }) =>
        ask === 'name'
          ? say`That change leads the other way. What was there before, and what is there afterward?`
          : say`That is what happens here. The question asks for the change that leads back.`,
    },
    {
      id: 'wrong-end',
      name: 'Starts right and ends in another state',
      wrong: (params) => nameOf(wanted(params).from, thirdState(params)),
      feedback: () => say`The start fits. Look again at the state in which the change ends.`,
    },
    {
      id: 'wrong-start',
      name: 'Ends right and starts in another state',
      wrong: (params) => nameOf(thirdState(params), wanted(params).to),
      feedback: () => say`The end fits. Look again at the state in which the change begins.`,
    },
    {
      id: 'mixes-up-names',
      name: 'Mixes up names of changes with another direction and another state',
      wrong: (params) => nameOf(thirdState(params), wanted(params).from),
      feedback: () => say`That name belongs to other states. First name the state before and the state after the change.`,
    },
  ],
  prompt: ({ scene, ask }) =>
    ask === 'name'
      ? say`${scene} What is the scientific name of this change of state?`
      : say`${scene} What is the scientific name of the opposite change of state?`,
  explain: (params, answer) => [
    say`The substance is ${asState[params.from]} at the beginning of this change, and it is ${asState[params.to]} at the end.`,
    ...(params.ask === 'opposite' ? [say`The opposite change leads back from there to the state at the beginning.`] : []),
    params.ask === 'name'
      ? say`Therefore the scientific name of this change of state is ${answer}.`
      : say`Therefore the scientific name of the opposite change is ${answer}.`,
  ],
  proof: ({ scene, ask }) => ({ source: scienceTable.source, path: `states/${scene}/${ask}` }),
});
