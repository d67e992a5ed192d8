import { defineSkill } from '../../define-skill.ts';
import { heatChanges, type WayBack } from '../../facts/science/heat-changes.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import { undoHeatChangesTeaching } from '../../teaching/physical-science/undo-heat-changes.ts';
import { sameValue, word } from '../../value.ts';

type Params = { what: string; back: WayBack };

const kinds = {
  easy: heatChanges.filter(({ back }) => back !== 'It can not be undone'),
  medium: heatChanges,
  hard: heatChanges.filter(({ back }) => back !== 'Make it cold'),
} as const;

const reasons: Readonly<Record<WayBack, string>> = {
  'Make it cold': 'Heat made it melt, and it is still the same stuff. So cold can make it hard again.',
  'Make it warm': 'Cold made it hard, and it is still the same stuff. So heat can make it melt again.',
  'It can not be undone': 'Heat turned it into a new thing, and the old one is gone for good.',
  'Stir it': '',
};

export const undoHeatChanges = defineSkill<Params>({
  id: 'undo-heat-changes',
  name: 'Changes by heat and cold that can be undone',
  grade: 2,
  grades: [1, 3],
  domain: 'physical science',
  standard: '2-PS1-4',
  keywords: [
    'melting and freezing',
    'heating and cooling',
    'changes that can be undone',
    'reversible changes',
    'reversible and irreversible',
    'melting',
    'solids and liquids',
  ],
  prerequisites: [],
  teaching: undoHeatChangesTeaching,
  make: (rng, difficulty) => rng.pick(kinds[difficulty]),
  solve: ({ back }) => word(back),
  // Reads what happens: only what melts or gets hard is still the same stuff.
  verify: ({ what }, answer) => {
    if (/\b(melts)\b/.test(what)) return sameValue(answer, word('Make it cold'));
    const isHardNow = /\b(freezes|gets hard)\b/.test(what);
    return sameValue(answer, word(isHardNow ? 'Make it warm' : 'It can not be undone'));
  },
  misconceptions: [
    {
      id: 'more-of-the-same',
      name: 'Does once more what made the change',
      wrong: ({ back }) => word(back === 'Make it warm' ? 'Make it cold' : 'Make it warm'),
      feedback: ({ back }) =>
        back === 'Make it warm'
          ? say`The cold made it hard. More cold keeps it hard.`
          : say`Heat did this. More heat does not bring it back.`,
    },
    {
      id: 'nothing-comes-back',
      name: 'Thinks that no change can be undone',
      wrong: ({ back }) => (back === 'It can not be undone' ? null : word('It can not be undone')),
      feedback: () => say`It is still the same stuff. What would bring it back, heat or cold?`,
    },
    {
      id: 'all-comes-back',
      name: 'Thinks that cooling undoes every change by heat',
      wrong: ({ back }) => (back === 'It can not be undone' ? word('Make it cold') : null),
      feedback: () => say`Try to see it: it gets cold. Is the old thing back?`,
    },
    {
      id: 'stirring-helps',
      name: 'Thinks that stirring undoes it',
      wrong: () => word('Stir it'),
      feedback: () => say`When you stir, it only moves. Think of heat and cold.`,
    },
  ],
  prompt: ({ what }) => say`Think of this change: ${what.charAt(0).toLowerCase()}${what.slice(1)} How can this change be undone?`,
  explain: ({ back }, answer) => [say`${reasons[back]}`, say`The answer is: ${answer}.`],
  proof: ({ what }) => ({ source: scienceTable.source, path: `heat/${what}` }),
});
