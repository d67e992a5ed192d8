import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { type PartRow, prefixRows, suffixRows } from '../../facts/words/word-parts.ts';
import { say } from '../../rich-text.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { prefixesTeaching, suffixesTeaching } from '../../teaching/words/word-parts.ts';
import { word } from '../../value.ts';

type Params = Telling & { row: PartRow };

/** Takes the part of the word for another one, which has the meaning `kind`. */
type MixUp = { kind: string; id: string; name: string; hint: string };

type PartsSpec = Omit<SkillFacts, 'domain'> & {
  topic: 'prefixes' | 'suffixes';
  rows: readonly PartRow[];
  mixUps: readonly MixUp[];
};

function definePartsSkill({ topic, rows, mixUps, ...facts }: PartsSpec): Skill {
  const single = topic === 'prefixes' ? 'prefix' : 'suffix';
  return defineSkill<Params>({
    ...facts,
    domain: 'words',
    make: (rng) => ({ ...drawTelling(rng, 2), row: rng.pick(rows) }),
    solve: ({ row }) => word(row.meanings[row.kind] ?? ''),
    // Finds out which meaning the answer is, and whether words with that meaning have this part.
    verify: ({ row }, answer) => {
      const claimed = Object.keys(row.meanings).find((kind) => answer.kind === 'text' && row.meanings[kind] === answer.text);
      return rows.some(({ kind, part, word: text }) => kind === claimed && part === row.part && text === row.word);
    },
    misconceptions: mixUps.map(({ kind, id, name, hint }) => ({
      id,
      name,
      wrong: ({ row }) => {
        const meaning = row.meanings[kind];
        return meaning === undefined ? null : word(meaning);
      },
      feedback: () => say`${hint}`,
    })),
    prompt: (params) =>
      tell<Params>(
        [
          ({ row }) => say`What does the word "${row.word}" mean?`,
          ({ row, name }) => say`${name} reads the word "${row.word}". What does it mean?`,
          ({ row, name }) => say`${name} splits the word "${row.word}" into its parts. What does the whole word mean?`,
        ],
        params,
      ),
    explain: ({ row }, answer) => [
      say`Cover the ${single} "${row.part}" in the word "${row.word}", and read the part that is left over.`,
      say`When the ${single} comes back, the meaning of the whole word is "${answer}".`,
    ],
    proof: ({ row }) => ({ source: wordTable.source, path: `${topic}/${row.word}` }),
  });
}

export const prefixes = definePartsSkill({
  id: 'prefixes',
  name: 'Prefixes and what they mean',
  grade: 3,
  grades: [2, 5],
  standard: 'L.3.4b',
  keywords: ['prefixes', 'prefix', 'word beginnings', 'un- re- mis- pre-', 'affixes'],
  prerequisites: [],
  teaching: prefixesTeaching,
  topic: 'prefixes',
  rows: prefixRows,
  mixUps: [
    {
      kind: 'again',
      id: 'takes-it-for-re',
      name: 'Takes the prefix for re-',
      hint: 'You read it as if it began with "re-". Look at the first letters again.',
    },
    {
      kind: 'ahead',
      id: 'takes-it-for-pre',
      name: 'Takes the prefix for pre-',
      hint: 'You read it as if it began with "pre-". Cover the end of the word, and read what comes first.',
    },
    {
      kind: 'wrongly',
      id: 'takes-it-for-mis',
      name: 'Takes the prefix for mis-',
      hint: 'That would be a word with "mis-" in front. Which letters do you see there?',
    },
    {
      kind: 'undo',
      id: 'takes-it-for-un',
      name: 'Takes the prefix for un-',
      hint: 'That would be a word with "un-" in front. Think of another word that begins like this one.',
    },
    {
      kind: 'too much',
      id: 'takes-it-for-over',
      name: 'Takes the prefix for over-',
      hint: 'That is what "over-" would say. Read the first part of the word again.',
    },
    {
      kind: 'none',
      id: 'skips-prefix',
      name: 'Skips the prefix',
      hint: 'That is the meaning of the base word alone. What does the part in front add to it?',
    },
  ],
});

export const suffixes = definePartsSkill({
  id: 'suffixes',
  name: 'Suffixes and what they mean',
  grade: 3,
  grades: [2, 5],
  standard: 'RF.3.3a',
  keywords: ['suffixes', 'suffix', 'word endings', '-ful and -less', '-er and -able', 'affixes'],
  prerequisites: [],
  teaching: suffixesTeaching,
  topic: 'suffixes',
  rows: suffixRows,
  mixUps: [
    {
      kind: 'full',
      id: 'takes-it-for-ful',
      name: 'Takes the suffix for -ful',
      hint: 'You read it as if it ended in "-ful". Look at the last letters again.',
    },
    {
      kind: 'without',
      id: 'takes-it-for-less',
      name: 'Takes the suffix for -less',
      hint: 'You read it as if it ended in "-less". Cover the start of the word, and read the end.',
    },
    {
      kind: 'person',
      id: 'takes-it-for-er',
      name: 'Takes the suffix for -er',
      hint: 'That would be a word for a person, and such words often end in "-er". How does this one end?',
    },
    {
      kind: 'made',
      id: 'takes-it-for-en',
      name: 'Takes the suffix for -en',
      hint: 'You read it like "wooden", which ends in "-en". What are the last letters here?',
    },
    {
      kind: 'can',
      id: 'takes-it-for-able',
      name: 'Takes the suffix for -able',
      hint: 'That is what the ending "-able" would say. Which ending do you see?',
    },
    {
      kind: 'cannot',
      id: 'turns-it-around',
      name: 'Turns the meaning around',
      hint: 'No part of the word says "not". Read each part once more.',
    },
    {
      kind: 'past',
      id: 'takes-it-for-ed',
      name: 'Takes the suffix for -ed',
      hint: 'A word about what is over often ends in "-ed". Look at how this word ends.',
    },
  ],
});
