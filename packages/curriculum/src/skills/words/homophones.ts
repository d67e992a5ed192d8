import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { type HomophoneRow, homophoneRows } from '../../facts/words/homophones.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { homophonesTeaching } from '../../teaching/words/homophones.ts';
import { word } from '../../value.ts';

type Params = Telling & HomophoneRow;

export const homophones = defineSkill<Params>({
  id: 'homophones',
  name: 'Words that sound the same',
  grade: 3,
  grades: [2, 5],
  domain: 'words',
  standard: 'RF.3.3d',
  keywords: ['homophones', 'words that sound the same', 'sound alike words', 'confusing words', 'spelling'],
  prerequisites: [],
  teaching: homophonesTeaching,
  make: (rng) => ({ ...drawTelling(rng, 2), ...rng.pick(homophoneRows) }),
  solve: (params) => word(params.word),
  // Goes from the answer to what the list says of it.
  verify: ({ given, meaning }, answer) => {
    const [found, more] = homophoneRows.filter(
      (row) => answer.kind === 'text' && row.word === answer.text && row.given === given,
    );
    return more === undefined && found?.meaning === meaning;
  },
  misconceptions: [
    {
      id: 'keeps-the-word',
      name: 'Keeps the word as it is',
      wrong: ({ given }) => word(given),
      feedback: () => say`That one has the right sound, but it means something else. How else can you spell that sound?`,
    },
    {
      id: 'goes-by-meaning',
      name: 'Looks at the meaning only',
      wrong: ({ like }) => word(like),
      feedback: ({ given }) => say`The meaning is close, but say it aloud: it does not sound like "${given}".`,
    },
    {
      id: 'goes-by-letters',
      name: 'Takes a word that looks alike',
      wrong: ({ looks }) => word(looks),
      feedback: ({ given }) => say`Some letters are the same, but the sound is not. Say it next to "${given}" and listen.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ given, meaning }) => say`Which word sounds like "${given}" and means: ${meaning}?`,
        ({ given, meaning, name }) =>
          say`${name} hears a word that sounds like "${given}". It means: ${meaning}. Which word should ${name} write?`,
        ({ given, meaning, name }) =>
          say`${name} wrote "${given}" for this: ${meaning}. Which word with the same sound is right?`,
      ],
      params,
    ),
  explain: ({ given, meaning }, answer) => [
    say`Say "${given}" aloud, and think of another way to spell that sound.`,
    say`When it is spelled "${answer}", it means: ${meaning}.`,
  ],
  proof: ({ given, meaning }) => ({ source: wordTable.source, path: `homophones/${given}/${meaning}` }),
});
