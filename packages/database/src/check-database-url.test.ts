import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDatabaseUrl } from './check-database-url.ts';

test.each([
  [
    'postgresql://eduplatform:eduplatform2024@localhost/educational_platform_dev',
    'postgresql://eduplatform:eduplatform2024@localhost/educational_platform_dev',
  ],
  ['postgresql+asyncpg://u:p@db:5433/school', 'postgresql://u:p@db:5433/school'],
  ['postgresql+psycopg2://u:p@db/school', 'postgresql://u:p@db/school'],
  ['postgres://u:p@db:5432/school', 'postgresql://u:p@db:5432/school'],
  [' postgresql://u:p@[::1]:5432/school\n', 'postgresql://u:p@[::1]:5432/school'],
  ['postgresql+asyncpg://u:p@db/school?ssl=require', 'postgresql://u:p@db/school?sslmode=require'],
  ['postgresql:///school?host=/var/run/postgresql', 'postgresql:///school?host=/var/run/postgresql'],
])('version 1 address %s is taken', (text, url) => {
  expect(checkDatabaseUrl(text)).toEqual({ ok: true, url });
});

test.each([
  ['', /must look like/],
  ['mysql://u:p@db/school', /must look like/],
  ['sqlite:///file.db', /must look like/],
  ['postgresql://u:p@db:port/school', /port cannot be read/],
  ['postgresql://u:p@db', /name of the database is missing/],
  ['postgresql://u:p@db/', /name of the database is missing/],
  ['postgresql:///school', /host is missing/],
  ['postgresql://u:s3cret@word@db/school', /%40/],
  ['postgresql://u:s3cret#1@db/school', /./],
  ['postgresql://u:s3cret%zz@db/school', /cannot be read/],
  ['postgresql://u:s3 cret@db/school', /%20/],
])('address %j is refused with what is wrong, and without the password', (text, reason) => {
  const checked = checkDatabaseUrl(text);
  expect(checked).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  expect(JSON.stringify(checked)).not.toContain('s3');
});

test('any user and password survive, once escaped', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(word, word, (user, password) => {
      const checked = checkDatabaseUrl(
        `postgresql+asyncpg://${encodeURIComponent(user)}:${encodeURIComponent(password)}@db:5432/school`,
      );
      const url = new URL(checked.ok ? checked.url : 'refused:');
      expect([decodeURIComponent(url.username), decodeURIComponent(url.password)]).toEqual([user, password]);
    }),
  );
});
