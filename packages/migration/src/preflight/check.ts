/** One line of the checklist: what was looked at, and what shows it. */
export type Check = {
  /** The guide's number, S1 to S14. */
  item: string;
  title: string;
  status: 'PASS' | 'FAIL' | 'SKIP';
  evidence: string;
  /** What to do about a FAIL. */
  fix?: string;
};

export const pass = (item: string, title: string, evidence: string): Check => ({ item, title, status: 'PASS', evidence });
export const skip = (item: string, title: string, evidence: string): Check => ({ item, title, status: 'SKIP', evidence });
export const fail = (item: string, title: string, evidence: string, fix: string): Check => ({
  item,
  title,
  status: 'FAIL',
  evidence,
  fix,
});

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_048_576).toLocaleString('en')} MB`;

/** "3 s", "12 min". */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  return whole < 120 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** A variable's value; undefined where it is not set, or still what the guide wrote as a placeholder. */
export function valueOf(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value && !/^your[-_]/i.test(value) ? value : undefined;
}
