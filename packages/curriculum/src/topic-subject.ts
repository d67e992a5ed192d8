import { isSubject, type Subject } from './domains.ts';
import { normalize } from './read-topic.ts';
import { subjectNamed } from './topic-words.ts';

/** The subject of the curriculum that a text names, if any. */
export function findSubject(text: string): Subject | undefined {
  for (const word of normalize(text).split(' ')) {
    const subject = subjectNamed(word);
    if (subject !== undefined && isSubject(subject)) return subject;
  }
  return undefined;
}

/** Names that are topics as well, and so do not only say that a subject is wanted. */
const alsoTopics = new Set([
  'algebra',
  'chemistry',
  'astronomy',
  'vocabulary',
  'words',
  'biology',
  'physics',
  'phonics',
  'spelling',
  'civics',
]);

/** Only says that a subject is wanted, such as "math review". */
export const namesOnlySubject = (text: string): boolean =>
  normalize(text)
    .replace(/\bmixed (?=review|practice)/, '')
    .split(' ')
    .every(
      (word) =>
        (subjectNamed(word) !== undefined && !alsoTopics.has(word)) ||
        /^(review|practice|grade|studies|arts|and|the|of|\d+)$/.test(word),
    );
