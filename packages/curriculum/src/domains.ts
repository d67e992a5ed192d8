/** What a lesson can be about, each with its school subject. Titles and lists show these words. */
const subjects = {
  counting: 'Mathematics',
  'place value': 'Mathematics',
  'add and subtract': 'Mathematics',
  'multiply and divide': 'Mathematics',
  fractions: 'Mathematics',
  decimals: 'Mathematics',
  'ratios and percent': 'Mathematics',
  'negative numbers': 'Mathematics',
  algebra: 'Mathematics',
  functions: 'Mathematics',
  measurement: 'Mathematics',
  'time and money': 'Mathematics',
  geometry: 'Mathematics',
  'data and chance': 'Mathematics',
  astronomy: 'Science',
  chemistry: 'Science',
  'life science': 'Science',
  'physical science': 'Science',
  geography: 'Geography',
  words: 'English',
} as const;

export type Domain = keyof typeof subjects;
export type Subject = (typeof subjects)[Domain];

export const subjectOf = (domain: Domain): Subject => subjects[domain];

const all: ReadonlySet<string> = new Set(Object.values(subjects));
export const isSubject = (text: string): text is Subject => all.has(text);
