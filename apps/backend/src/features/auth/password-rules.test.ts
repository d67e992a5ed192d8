import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusePassword } from './password-rules.ts';

const email = 'quiet.heron@example.org';
const refused = (password: string): string | null => refusePassword(password, email);

test.each([
  'correct-horse-tractor',
  'lavender tractor morning',
  'lila Schuhe am Fenster',
  '晴れた日に川の近くで本を読む',
  '839201746352',
  'UPPERCASEONLYXZ',
  '🦊🐢🐙🦉🐝🦋🐬🐳🦜🐌🦩🦔',
  'dragon monkey sunshine football',
  'lavender tractor '.repeat(7),
])('%s is taken: no kind of sign is asked for, or forbidden', (password) => {
  expect(refused(password)).toBeNull();
});

test('whatever is made up at random is taken', () => {
  const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
  const drawn = bytes.map((each) => Buffer.from(each).toString('base64url')).filter((text) => new Set(text).size > 8);
  fc.assert(
    fc.property(drawn, (password) => {
      expect(refused(password)).toBeNull();
    }),
  );
});

test('length is counted in characters, not in bytes', () => {
  expect(refused('käseigel-ürn')).toBeNull();
  expect(refused('🦊🐢🐙🦉🐝🦋🐬🐳🦜🐌🦩')).toMatch(/12 characters or more/);
  expect(refused('käseigel-ür')).toMatch(/12 characters or more/);
  expect(refused('abdgk '.repeat(22))).toMatch(/128 characters at most/);
});

test.each([
  'password1234',
  'Password2024!',
  'passwordpassword',
  'P4$$w0rd2023!',
  'iloveyou1234',
  'qwertyuiop123',
  'qwertyuiop[]',
  '123456789012',
  '098765432109',
  'abcdefghijkl',
  'aaaaaaaaaaaa',
  'abababababab',
  'administrator1',
  'welcome12345',
  'SummerWinter22',
  'letmein!letmein',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'zxcvbnm,./12',
  'toolboxai2024',
  'RobloxTeacher1',
])('%s is refused: it is guessed early', (password) => {
  expect(refused(password)).toMatch(/guessed early/);
});

test.each(['quiet.heron@example.org', 'Quiet.Heron1', 'quiet.heron2024', 'quiet.heronquiet.heron'])(
  '%s is refused: it is the email',
  (password) => {
    expect(refused(password)).toMatch(/your email/);
  },
);

test.each(['a-good-long-\u0000one', 'a-good-long-\none', 'a-good-long-\ud800one'])('%j cannot be typed again', (password) => {
  expect(refused(password)).toMatch(/cannot be typed/);
});

test('any text gets an answer, quickly', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', '1', 'q', '!', 'pass'), maxLength: 400 }),
  );
  fc.assert(
    fc.property(text, (password) => {
      const reason = refused(password);
      expect(reason === null || reason.endsWith('.')).toBe(true);
    }),
  );
});
