import { type Concept, concepts, idleWords } from './topic-words.ts';

/** What a text asks for: concepts, other words in their stem, in the order of the text. */
export type TopicWords = { concepts: ReadonlySet<Concept>; words: readonly string[] };

const isConcept = (name: string): name is Concept => Object.hasOwn(concepts, name);

const phrases = Object.entries(concepts)
  .flatMap(([name, texts]) => (isConcept(name) ? texts.map((text) => ({ name, text })) : []))
  .sort((x, y) => y.text.length - x.text.length);

/** Lower case, without accents and marks, one space between words; hyphens inside words stay. */
export const normalize = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9%.\- ]+/g, ' ')
    .replace(/(?<![a-z0-9])[-.]|[-.](?![a-z0-9])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A small stem, enough to bring `digits` and `digit` together. */
export const stem = (word: string): string => word.replace(/(?<=\w{3})(ies|es|s|ing|ed)$/, '');

export function readTopic(text: string): TopicWords {
  const found = new Set<Concept>();
  let rest = ` ${normalize(text).replace(/\bgrade \d+\b|\b\d+(st|nd|rd|th)\b/g, ' ')} `;
  for (const phrase of phrases) {
    const padded = ` ${phrase.text} `;
    while (rest.includes(padded)) {
      found.add(phrase.name);
      rest = rest.replace(padded, '  ');
    }
  }
  const words = rest.split(/\s+/).filter((word) => word !== '' && !idleWords.has(word) && !/^\d+$/.test(word));
  return { concepts: found, words: [...new Set(words.map(stem))] };
}

/** The topics that one line lists: "mean, median and mode" has three. */
export const splitList = (text: string): string[] =>
  text.split(/\s*(?:,|;|&|\/|(?<![\w-])and(?![\w-]))\s*/i).filter((part) => part !== '');
