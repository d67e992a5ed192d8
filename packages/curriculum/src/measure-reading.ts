import type { ReadingLevel } from '@toolboxai/contracts';
import { syllable } from 'syllable';

type Counts = { sentences: number; words: number; letters: number; syllables: number };

/** A sentence this far above the target is named as hard. */
const hardBy = 3;
const hardFromWords = 8;
/** What is left of "So 1/2 + 1/3 = 5/6." is no sentence, and neither is a title. */
const fewestWords = 4;

/** A line of mathematics: a sign between numbers, or more than two numbers. It is read by other rules than prose. */
const isMathematics = (sentence: string): boolean =>
  /\d\s*[-+−×÷=<>/*]\s*[\d(x☐]/.test(sentence) || (sentence.match(/\d[\d,./]*/g) ?? []).length > 2;

const wordsOf = (sentence: string): string[] =>
  sentence
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => /^\p{L}{2,}(['’-]\p{L}+)*$/u.test(word) || /^[aAI]$/.test(word));

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”)]?)\s+/).filter((sentence) => sentence.trim() !== '');

/** Lessons are made of the same words, and reckoning one takes many patterns. */
const knownSyllables = new Map<string, number>();
const mostKnown = 20_000;
function syllablesOf(word: string): number {
  const known = knownSyllables.get(word);
  if (known !== undefined) return known;
  if (knownSyllables.size >= mostKnown) knownSyllables.clear();
  const found = Math.max(1, syllable(word));
  knownSyllables.set(word, found);
  return found;
}

function count(sentences: readonly string[]): Counts {
  const words = sentences.flatMap(wordsOf);
  return {
    sentences: sentences.length,
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.replace(/[^\p{L}]/gu, '').length, 0),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Kincaid et al. 1975: sentence length and syllables. */
const fleschKincaid = ({ sentences, words, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** Smith and Senter 1967, the automated readability index: sentence length and letters. */
const automatedIndex = ({ sentences, words, letters }: Counts): number =>
  4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;

const round = (grade: number): number => Math.round(Math.max(0, grade) * 10) / 10;
const isReadable = (sentence: string): boolean => wordsOf(sentence).length >= fewestWords && !isMathematics(sentence);

const gradeOf = (counts: Counts): number => (fleschKincaid(counts) + automatedIndex(counts)) / 2;

/**
 * Measures texts as US school grades by two formulas that look at different things; `low` and `high` are the two results and
 * `measured_grade` lies in their middle. Numbers, fractions and signs are left out, since no formula knows them. A measure, not
 * a promise: formulas see lengths, not sense. Texts without a sentence measure 0.
 */
export function measureReading(texts: readonly string[], targetGrade: number): ReadingLevel {
  // What is said again, such as "Now take turns.", is read once.
  const sentences = [...new Set(texts.flatMap(sentencesOf).filter(isReadable))];
  if (sentences.length === 0) return { target_grade: targetGrade, measured_grade: 0, low: 0, high: 0, hard_sentences: [] };
  const counts = count(sentences);
  const both = [fleschKincaid(counts), automatedIndex(counts)];
  const isHard = (sentence: string) =>
    wordsOf(sentence).length >= hardFromWords && gradeOf(count([sentence])) > targetGrade + hardBy;
  return {
    target_grade: targetGrade,
    measured_grade: round(gradeOf(counts)),
    low: round(Math.min(...both)),
    high: round(Math.max(...both)),
    hard_sentences: sentences.filter(isHard),
  };
}
