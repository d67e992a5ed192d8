import type { Subject } from './domains.ts';

/**
 * The words by which teachers name topics. A concept is what must not be lost: "divide decimals" may never end up as
 * "multiply decimals". Phrases come before words, the longest first.
 */
export const concepts = {
  unlike: [
    'unlike denominators',
    'unlike denominator',
    'different denominators',
    'different denominator',
    'uncommon denominators',
    'unlike fractions',
    'unlike',
  ],
  like: ['like denominators', 'like denominator', 'same denominators', 'same denominator', 'like fractions'],
  'order-of-operations': ['order of operations', 'pemdas', 'bodmas', 'brackets', 'parentheses', 'parenthesis'],
  expression: ['expressions', 'expression'],
  tables: [
    'times tables',
    'times table',
    'multiplication tables',
    'multiplication table',
    'multiplication facts',
    'multiply facts',
    'timestables',
  ],
  'division-facts': ['division facts', 'divide facts'],
  'long-division': ['long division'],
  'long-multiplication': ['long multiplication', 'area model', 'partial products'],
  'place-value': ['place value', 'value of a digit', 'values of digits', 'digit values', 'expanded form'],
  mixed: ['mixed numbers', 'mixed number', 'improper fractions', 'improper fraction', 'improper'],
  naming: [
    'parts of a whole',
    'part of a whole',
    'equal parts',
    'what is a fraction',
    'what fractions are',
    'naming fractions',
    'name fractions',
    'unit fractions',
  ],
  equivalent: ['equivalent fractions', 'equal fractions', 'equivalent', 'equivalence'],
  equation: ['equations', 'equation', 'solve for x', 'one-step', 'one step', 'unknowns', 'unknown', 'variables', 'variable'],
  algebra: ['algebra', 'algebraic'],
  whole: ['whole numbers', 'whole number', 'integers'],
  remainder: ['remainders', 'remainder', 'left over', 'leftovers', 'leftover'],
  subtract: ['take away', 'taking away', 'subtract', 'subtracting', 'subtraction', 'minus', 'difference', 'differences'],
  add: ['add', 'adding', 'adds', 'addition', 'sum', 'sums', 'plus'],
  multiply: ['multiply', 'multiplying', 'multiplies', 'multiplication', 'product', 'products', 'times'],
  divide: ['divide', 'dividing', 'divides', 'division', 'quotient', 'quotients', 'share', 'sharing'],
  compare: ['compare', 'comparing', 'comparison', 'ordering', 'greater than', 'less than', 'greater'],
  round: ['round', 'rounding', 'rounds', 'estimate', 'estimating', 'estimation', 'nearest ten', 'nearest hundred'],
  percent: ['percents', 'percent', 'percentages', 'percentage', '%'],
  decimal: ['decimals', 'decimal', 'tenths', 'hundredths'],
  fraction: [
    'fractions',
    'fraction',
    'fractional',
    'denominators',
    'denominator',
    'numerators',
    'numerator',
    'halves',
    'thirds',
    'fourths',
    'quarters',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Concept = keyof typeof concepts;

export const operations: readonly Concept[] = ['add', 'subtract', 'multiply', 'divide'];
export const kinds: readonly Concept[] = ['fraction', 'decimal', 'percent', 'whole'];

/** Words that say nothing about the topic. */
export const idleWords: ReadonlySet<string> = new Set(
  `a about able all an and any are as at be being both by can children class could do easy explain find finding first for from get
  give good grade graders grader hard help how i in into is it its kids know learn learning like learners lesson make many me more
  my need of on one or our out practice practise problem problems quiz review show simple skill skills so solve solving some story
  stories student students teach teaching that the their them then these they this to together topic understand understanding up
  us use using want we what when which will with word work write would year you your number numbers math maths mathematics
  mathematical arithmetic basic basics mixed pupils st nd rd th k`.split(/\s+/),
);

/** What teachers call the subjects that the curriculum teaches. */
const subjectNames: Readonly<Record<Subject, readonly string[]>> = {
  Mathematics: ['math', 'maths', 'mathematics', 'arithmetic', 'numbers', 'numeracy', 'algebra'],
  Science: ['science', 'sciences', 'stem', 'biology', 'chemistry', 'physics', 'astronomy'],
  Geography: ['geography', 'social', 'world', 'civics'],
  English: ['english', 'ela', 'language', 'reading', 'literacy', 'vocabulary', 'phonics', 'spelling', 'words'],
};

const subjectOfName = new Map(
  Object.entries(subjectNames).flatMap(([subject, names]) => names.map((name): [string, string] => [name, subject])),
);

/** The subject that a word is a name of; undefined for any other word. */
export const subjectNamed = (word: string): string | undefined => subjectOfName.get(word);
