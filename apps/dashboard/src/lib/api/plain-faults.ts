type Fault = { path: string; message: string };

/** What people call the fields that they fill in. */
const names: Readonly<Record<string, string>> = {
  email: 'The email',
  password: 'The password',
  current: 'The current password',
  new: 'The new password',
  subject: 'The subject',
  grade_level: 'The grade',
  reading_level: 'The reading level',
  objectives: 'What children can do afterwards',
  questions: 'The number of questions',
  duration_minutes: 'The length',
  difficulty: 'The difficulty',
  theme: 'The world',
  seed: 'The seed',
  title: 'The title',
  text: 'The text',
  code: 'The class code',
  teams: 'The number of teams',
  attempts: 'The number of tries',
  seconds_per_question: 'The timer',
};

/** How a schema words a fault, and how a person says it. The first that fits is taken. */
const wordings: readonly (readonly [fault: RegExp, said: string])[] = [
  [/^Too small: expected (?:string|array) to have >=1 .*$/, 'is empty'],
  [/^Too small: expected string to have >=(\d+) .*$/, 'needs $1 characters or more'],
  [/^Too small: expected array to have >=(\d+) .*$/, 'needs $1 lines or more'],
  [/^Too big: expected string to have <=(\d+) .*$/, 'can have $1 characters at most'],
  [/^Too big: expected array to have <=(\d+) .*$/, 'can have $1 lines at most'],
  [/^Too small: expected \w+ to be >=(-?\d+)$/, 'must be $1 or more'],
  [/^Too big: expected \w+ to be <=(-?\d+)$/, 'must be $1 or less'],
  [/^.*received undefined$/, 'is missing'],
  [/^(?:Invalid|Unrecognized|Too small|Too big)\b.*$/, 'is not as it must be'],
];

function sayFault({ path, message }: Fault): string {
  const known = path.split('.').findLast((part) => names[part] !== undefined);
  const name = known === undefined ? undefined : names[known];
  const wording = wordings.find(([fault]) => fault.test(message));
  // A rule of our own is worded for people already.
  const said = wording === undefined ? message : message.replace(...wording);
  return `${name ?? 'Something here'} ${said}.`.replace(/\.\.$/, '.');
}

const joined = (faults: readonly Fault[]): string =>
  faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');

/**
 * What a refused request says to a person. A use case says it in whole sentences, which are kept as they are; a schema lists places
 * and rules, which become one sentence each.
 */
export function sayRefusal(detail: string, faults: readonly Fault[]): string {
  if (faults.length === 0 || detail !== joined(faults)) return detail;
  return [...new Set(faults.map(sayFault))].join(' ');
}
