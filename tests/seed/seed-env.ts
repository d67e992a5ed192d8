/** The variable that a mutation run leaves out: see `scripts/seed-report.ts --mutate`. */
const ignored = process.env.TOOLBOXAI_IGNORE_ENV;

/**
 * The environment that a seed test hands to what it tries: the overrides alone, with nothing of this process's own settings, but
 * for what a program needs to run at all. A mutation run takes one variable out, and then the test of its row has to fail: it
 * proves that the variable is read, and that its test would notice if it were not.
 *
 * @param overrides variables by name; `undefined` leaves one unset.
 */
export function seedEnv(overrides: Record<string, string | undefined> = {}): Record<string, string> {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  const entries = Object.entries({ PATH, HOME, TMPDIR, LANG, ...overrides });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== ignored));
}
