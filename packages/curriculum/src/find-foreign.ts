import { bareVerbs, everydayWords, foreignTerms, plainModifiers } from './foreign-terms.ts';
import { normalize, readTopic, splitList, stem } from './read-topic.ts';
import { skills } from './skill-list.ts';
import { idleWords } from './topic-words.ts';

/** A cubic equation is not just an equation: a word before one of these says of which kind it is, and that is the topic. */
const kinds: ReadonlySet<string> = new Set(['equation', 'function', 'expression', 'inequality', 'inequalities'].map(stem));
/** These are called by whatever they are about, so that any topic of the curriculum may stand before them. */
const laws: ReadonlySet<string> = new Set(['theorem', 'formula', 'law'].map(stem));

const stemsOf = (text: string): string[] => normalize(text).split(' ').map(stem);
const asLine = (stems: readonly string[]): string => ` ${stems.join(' ')} `;

/** Each name by which a skill is called, in stems. */
const names = skills.map((skill) => [skill.name, ...skill.keywords].map((name) => asLine(stemsOf(name))));
const allNames = names.flat();

/** The terms of which no skill speaks, in stems. */
const terms = foreignTerms.map((term) => asLine(stemsOf(term))).filter((term) => !allNames.some((name) => name.includes(term)));

/** Some skill has all these words in its names. */
const isSpokenOf = (words: readonly string[]): boolean =>
  names.some((own) => words.every((word) => own.some((name) => name.includes(asLine([word])))));

/** `graph` for `graphing` and `make` for `making`. */
const plainForms = (word: string): string[] => [word, stem(word), `${stem(word)}e`];
const isVerb = (word: string): boolean => plainForms(word).some((form) => bareVerbs.has(form));

/** A word that may stand before an equation and says nothing of its kind. */
const isPlainModifier = (word: string): boolean =>
  !/^[a-z-]+$/.test(word) ||
  idleWords.has(word) ||
  everydayWords.has(word) ||
  plainModifiers.has(word) ||
  isVerb(word) ||
  readTopic(word).concepts.size > 0;

function isForeignKind(words: readonly string[], at: number): boolean {
  const [word, head] = [words[at] ?? '', stem(words[at + 1] ?? '')];
  if (isPlainModifier(word)) return false;
  return (kinds.has(head) && !isSpokenOf([stem(word), head])) || (laws.has(head) && !isSpokenOf([stem(word)]));
}

/** True where a text names something that is taught at school and that no skill is about, so that no other skill may stand for it. */
export function isForeign(text: string): boolean {
  const words = normalize(text).split(' ');
  const line = asLine(words.map(stem));
  return terms.some((term) => line.includes(term)) || words.some((_, at) => isForeignKind(words, at));
}

const isBareVerb = (part: string): boolean =>
  normalize(part)
    .split(' ')
    .every((word) => idleWords.has(word) || isVerb(word));

/**
 * Parts an objective into what may be looked for and what is foreign. `kept` is null where nothing is left that stands by itself,
 * or where the foreign part comes first and so is what the objective is about.
 */
export function splitForeign(objective: string): { kept: string | null; foreign: string[] } {
  if (!isForeign(objective)) return { kept: objective, foreign: [] };
  const parts = splitList(objective);
  const foreign = parts.filter(isForeign);
  const kept = parts.filter((part) => !isForeign(part));
  const [first] = parts;
  const standsAlone = first !== undefined && first === kept[0] && foreign.length > 0 && !kept.every(isBareVerb);
  return standsAlone ? { kept: kept.join(' and '), foreign } : { kept: null, foreign: [objective] };
}
