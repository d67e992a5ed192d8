import { isIP } from 'node:net';
import { checkDatabaseUrl } from '@toolboxai/database';
import { z } from 'zod';

/** What the text of an environment variable can hold, and what is said where it does not. */

export const text = z.string().min(1);
export const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)),
      `must be a ${protocols.join(' or ')} URL`,
    );
/**
 * A server that is called with a key. Where it is, is the operator's to say, this machine and the school's network among them; but
 * at link-local addresses clouds tell their machines' secrets, and nobody else listens there.
 */
export const server = (...protocols: string[]) =>
  url(...protocols)
    .refine((value) => isWithoutUser(value), 'must hold no user and no password; keys have variables of their own')
    .refine((value) => !isLinkLocal(value), 'must not be a link-local address');

const isWithoutUser = (value: string): boolean => {
  if (!URL.canParse(value)) return true;
  const { username, password } = new URL(value);
  return username === '' && password === '';
};

/** Also as IPv6 writes an IPv4 address. `URL` has brought the other spellings of an address to this one. */
export const isLinkLocal = (value: string): boolean =>
  URL.canParse(value) && /^(169\.254\.|\[fe[89ab][0-9a-f]:|\[::ffff:a9fe:)/.test(new URL(value).hostname);

export const databaseUrl = z.string().transform((value, context) => {
  const checked = checkDatabaseUrl(value);
  if (checked.ok) return checked.url;
  context.addIssue(`cannot be used: ${checked.reason}`);
  return z.NEVER;
});
export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`);
export const decimal = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`);
export const price = z
  .string()
  .regex(/^\d+(\.\d+)?\s*,\s*\d+(\.\d+)?$/, 'must be two prices, for example 2.50,10')
  .transform((value) => value.split(',').map(Number))
  .transform(([input = 0, output = 0]) => ({ input, output }));
export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
export const origins = z.string().transform((value, context) => {
  const parsed = z.array(z.url({ protocol: /^https?$/ })).safeParse(parseJson(value));
  if (parsed.success) return parsed.data.map((origin) => new URL(origin).origin);
  context.addIssue('must be a JSON list of origins, for example ["https://app.example.org"]');
  return z.NEVER;
});
export const proxies = z
  .string()
  .transform((value) => value.split(',').map((item) => item.trim()))
  .refine((items) => items.every(isNetwork), 'must be IP addresses or networks such as 10.0.0.0/8, separated by commas');

function isNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** https://key@host/1; some servers have a path before the project. */
export const isDsn = (value: string): boolean =>
  URL.canParse(value) && new URL(value).username !== '' && /\/\d+$/.test(new URL(value).pathname);

export const port = whole(1, 65_535);
export const day = z.iso.date('must be a day, for example 2027-09-01').transform((value) => new Date(`${value}T00:00:00Z`));
