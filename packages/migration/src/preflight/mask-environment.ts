import type { Env } from './check.ts';

const secretName = /SECRET|KEY|TOKEN|PASSWORD|PASS$|DSN|CREDENTIAL/;

/** The variables as they may be written down: secrets say only that they are set, addresses lose their passwords. */
export function maskEnvironment(env: Env, secrets: ReadonlySet<string>): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, maskValue(value, secrets.has(name) || secretName.test(name.toUpperCase()))]),
  );
}

function maskValue(value: string, isSecret: boolean): string {
  if (value === '') return '';
  const address = /^([a-z][a-z0-9+.-]*:\/\/)(?:([^:@/]*)(?::[^@/]*)?@)?([^?]*)/i.exec(value);
  if (!address) return isSecret ? 'set, not shown' : value;
  const [, scheme = '', user, rest = ''] = address;
  // Of a DSN the user is the key; what follows a "?" may hold one as well.
  if (/^https?:/i.test(scheme)) return isSecret ? 'set, not shown' : `${scheme}${user === undefined ? '' : '***@'}${rest}`;
  return `${scheme}${user === undefined ? '' : `${user}:***@`}${rest}`;
}
