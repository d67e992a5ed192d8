import { parseEnv } from 'node:util';
import { ConfigError, loadConfig, variableNames } from '@toolboxai/backend/config';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskLine, migrateEnv } from './migrate-env.ts';
import { renamedVariables } from './old-variables.ts';

const strangers = ['SCHOOLOGY_KEY', 'NODE_ENV', 'lower_case', 'WORKERS'];
const name = fc.constantFrom(...variableNames, ...Object.keys(renamedVariables), ...strangers);
const value = fc.oneof(
  fc.constantFrom(
    '',
    'true',
    'False',
    '60',
    '24',
    'INFO',
    'prod',
    'a b',
    'https://a.example,https://b.example',
    '["https://a.example"]',
  ),
  fc.constantFrom(
    '"two\nlines"',
    "'quoted # text'",
    '"open',
    '`back`',
    'your-key',
    's'.repeat(40),
    'x # a comment',
    '"q" # after',
  ),
  fc.string({ unit: fc.constantFrom('a', '=', '#', '"', "'", ' ', '\\', 'ü', '$'), maxLength: 12 }),
);
const line = fc.oneof(
  fc.tuple(fc.constantFrom('', 'export ', '  '), name, fc.constantFrom('=', ' = ', '= '), value).map((parts) => parts.join('')),
  fc.constantFrom('', '# a comment', '#PUSHER_KEY=old', 'no assignment', '=x'),
);
/** A quote that is never closed is refused: its own test. */
const isRefused = (before: string): boolean => {
  try {
    migrateEnv(before);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', publicMessage: expect.stringMatching(/is never closed/) });
    return true;
  }
};
const file = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end))
  .filter((before) => !isRefused(before));

describe('a migrated file', () => {
  test('is not changed again', () => {
    fc.assert(
      fc.property(file, (before) => {
        const once = migrateEnv(before).text;
        expect(migrateEnv(once).text).toBe(once);
      }),
    );
  });

  test('gives other programs’ variables the same values as before', () => {
    fc.assert(
      fc.property(file, (before) => {
        // Blanks for a value are read as the next line, which is put right.
        const sound = before.replaceAll(/=[ \t]+(?=\r?\n)/g, '=');
        const [old, fresh] = [parseEnv(sound), parseEnv(migrateEnv(before).text)];
        for (const stranger of strangers) expect(fresh[stranger]).toBe(old[stranger]);
      }),
    );
  });

  test('holds nothing that the server would refuse by itself', () => {
    fc.assert(
      fc.property(file, (before) => {
        try {
          loadConfig(parseEnv(migrateEnv(before).text));
        } catch (error) {
          // What only production asks for, or what is wrong together, is named to whoever runs it.
          const faults = error instanceof ConfigError ? error.faults : [String(error)];
          expect(faults.filter((text) => !/production|needs DATABASE_URL|cannot be kept/.test(text))).toEqual([]);
        }
      }),
    );
  });
});

test('a quote that is never closed is refused by its name, for all after it could be meant', () => {
  expect(() => migrateEnv('A=1\nOPENAI_MODEL="gpt\nB=2\n')).toThrow('The quote of OPENAI_MODEL is never closed. Close it first.');
});

test('blanks for a value are taken out: Node would read the next line as the value', () => {
  expect(parseEnv('REDIS_URL= \nPORT=8010')).toEqual({ REDIS_URL: 'PORT=8010' });
  expect(parseEnv(migrateEnv('REDIS_URL= \nPORT=8010').text)).toMatchObject({ REDIS_URL: '', PORT: '8010' });
});

test('what is shown never holds a secret, of ours or of others', () => {
  for (const text of [
    '-JWT_SECRET=hunter2',
    '+export DATABASE_URL="postgresql://a:hunter2@b/c"',
    ' #SENTRY_DSN=hunter2',
    ' SMTP_PASSWORD = hunter2',
  ])
    expect(maskLine(text)).not.toContain('hunter2');
  expect(maskLine('+OPENAI_MODEL=gpt-4')).toBe('+OPENAI_MODEL=gpt-4');
});
