import type { Segments } from './ignore-paths.ts';

const secretName = /token|secret|passw|api_?key|authorization|cookie|credential|signature|private|session|hash/i;
/** Tokens and hashes give themselves away, whatever the field is called. */
const secretText = /^(eyJ[\w-]+\.|\$2[aby]?\$|\$argon2|Bearer )/;
const longest = 60;
export const notShown = '(not shown)';

/** A value for a line of a report: short, and no secret. What lies inside of lists and records is counted only. */
export function showValue(value: unknown, segments: Segments = []): string {
  if (value === undefined) return 'nothing';
  if (segments.some((segment) => typeof segment === 'string' && secretName.test(segment))) return notShown;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `{${shorten(Object.keys(value).join(', '))}}`;
  if (typeof value === 'string' && secretText.test(value)) return notShown;
  return shorten(JSON.stringify(value));
}

const shorten = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A request's path for a report: parts and parameters that could be a key are left out. */
export function showRequest(path: string): string {
  const [way = '', query] = path.split('?', 2);
  const parts = way.split('/').map((part) => (part.length > 32 && !uuid.test(part) ? '…' : part));
  const parameters = query?.split('&').map((parameter) => {
    const [name = '', value] = parameter.split('=', 2);
    const isSecret = secretName.test(name) || /^(key|code|sig|auth)$/i.test(name);
    return value === undefined ? name : `${name}=${isSecret ? notShown : shorten(value)}`;
  });
  return parts.join('/') + (parameters ? `?${parameters.join('&')}` : '');
}

/** The same for every row: ids and numbers become a word. */
export const kindOfRequest = (path: string): string =>
  showRequest(path)
    .split('?', 1)
    .join('')
    .split('/')
    .map((part) => (uuid.test(part) || /^\d+$/.test(part) ? '{id}' : part))
    .join('/');
