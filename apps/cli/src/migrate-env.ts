import { dashboardVariables, variableNames, variables } from '@toolboxai/backend/config';
import { AppError } from '@toolboxai/contracts';
import { newPageVariables, newVariables, renamedVariables, respell } from './old-variables.ts';
import { type EnvLine, readEnvLines, writeEnvLine } from './read-env-lines.ts';

export type MigratedEnv = { text: string; notes: string[] };

const isKnown = (name: string): name is keyof typeof variables => name in variables;

/**
 * An `.env` of version 1 as version 2 reads it. Order and comments stay; other programs' variables stay as they are; nothing is
 * taken out: what no longer counts is commented out, with the reason above it. The same again changes nothing.
 * Throws VALIDATION_FAILED for a quote that is never closed: what comes after it could be meant as its value.
 */
export function migrateEnv(before: string): MigratedEnv {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const lines = readEnvLines(before.replaceAll('\r\n', '\n'));
  const unclosed = lines.find((line) => line.kind === 'open');
  if (unclosed)
    throw new AppError('VALIDATION_FAILED', { publicMessage: `The quote of ${unclosed.name} is never closed. Close it first.` });
  const notes: string[] = [];
  const set = new Set(lines.flatMap((line) => (line.kind === 'value' ? [line.name] : [])));
  const kept = lines.flatMap((line) => migrateLine(line, set, notes));
  const isPage = [...set].some((name) => name.startsWith('VITE_')) && ![...set].some(isKnown);
  const added = isPage
    ? addVariables(kept, newPageVariables)
    : [...addDatabase(lines, set, notes), ...addSecret(lines, set, notes), ...addVariables(kept, newVariables)];
  if (added.some((line) => line.startsWith('#'))) notes.push('what is new stands at the end, commented out, with what it is for');
  const body = kept.map(writeEnvLine).join('\n');
  const gap = body === '' || body.endsWith('\n\n') ? '' : body.endsWith('\n') ? '\n' : '\n\n';
  const text = added.length > 0 ? `${body}${gap}${added.join('\n')}\n` : body;
  return { text: text.replaceAll('\n', end), notes };
}

const remark = (text: string): EnvLine => ({ kind: 'other', text: `# ${text}` });
const commentedOut = (line: EnvLine): EnvLine => ({
  kind: 'other',
  text: writeEnvLine(line)
    .split('\n')
    .map((one) => `#${one}`)
    .join('\n'),
});

function migrateLine(line: EnvLine, set: Set<string>, notes: string[]): EnvLine[] {
  if (line.kind !== 'value') return [line];
  if (line.quote === '' && line.value === '' && /^[ \t]+$/.test(line.equals.slice(line.equals.indexOf('=') + 1) + line.rest)) {
    // Node's parser reads over the blanks, and takes the next line for the value.
    notes.push(`${line.name} had blanks for a value, which are taken out`);
    return migrateLine({ ...line, equals: line.equals.trimEnd(), rest: '' }, set, notes);
  }
  const renamed = Object.hasOwn(renamedVariables, line.name) ? renamedVariables[line.name] : undefined;
  if (!renamed)
    return check({ ...line, value: isKnown(line.name) ? respellNoted(line.name, line.value, notes) : line.value }, notes);
  const { now, convert } = renamed;
  if (set.has(now)) {
    notes.push(`${line.name} is commented out: ${now} is set`);
    return [remark(`Version 2 reads ${now} instead, which is set.`), commentedOut(line)];
  }
  const value = convert(line.value);
  if (value === undefined) {
    notes.push(`${line.name} is commented out: its value cannot be read; set ${now}`);
    return [remark(`Version 2 reads ${now} instead: ${aboutOf(now)}`), commentedOut(line)];
  }
  set.add(now);
  notes.push(`${line.name} is ${now} now`);
  return check({ ...line, name: now, value: respell(now, value) }, notes);
}

function respellNoted(name: string, value: string, notes: string[]): string {
  const spelled = respell(name, value);
  if (spelled !== value) notes.push(`${name} is spelled as version 2 reads it`);
  return spelled;
}

/** A value that version 2 would not start with is commented out, so that its default counts. */
function check(line: Extract<EnvLine, { kind: 'value' }>, notes: string[]): EnvLine[] {
  const { name } = line;
  const value = line.value.trim();
  // A JSON list needs quotes round it where its own are to be kept; Node's parser takes it without any.
  if (!isKnown(name) || value === '') return [line];
  const why = name === 'JWT_SECRET_KEY' ? secretFault(value) : value.startsWith('your-') ? undefined : faultOf(name, value);
  if (why === undefined) return [line];
  notes.push(`${name} is commented out: it ${why}`);
  return [
    remark(`Version 2 refuses this: it ${why}. ${name === 'JWT_SECRET_KEY' ? secretAdvice : aboutOf(name)}`),
    commentedOut(line),
  ];
}

const secretAdvice = 'Make one with: npx toolboxai secret. Logins of version 1 end with the old one.';

function secretFault(value: string): string | undefined {
  if (value.startsWith('your-')) return 'is the placeholder of the guide';
  return Buffer.byteLength(value) < 32 ? `has ${Buffer.byteLength(value)} bytes and needs 32` : undefined;
}

function faultOf(name: keyof typeof variables, value: string): string | undefined {
  const parsed = variables[name].type.safeParse(value);
  return parsed.success ? undefined : parsed.error.issues.map(({ message }) => message).join(', ');
}

const aboutOf = (name: string): string => (isKnown(name) ? variables[name].about : (dashboardVariables[name]?.about ?? ''));

const fallbackOf = (name: string): string => {
  const variable = isKnown(name) ? variables[name] : undefined;
  if (variable) return 'fallback' in variable ? variable.fallback : '';
  const fallback = dashboardVariables[name]?.fallback ?? '';
  return /\s/.test(fallback) || fallback === 'none' ? '' : fallback;
};

/** Whether a file speaks of a variable already, set or commented out. */
const speaksOf = (lines: readonly EnvLine[], name: string): boolean =>
  lines.some((line) =>
    line.kind === 'value' ? line.name === name : new RegExp(`^\\s*#\\s*(?:export\\s+)?${name}\\s*=`, 'm').test(line.text),
  );

function addVariables(lines: readonly EnvLine[], groups: typeof newVariables): string[] {
  return groups.flatMap(({ title, names }) => {
    const missing = names.filter((name) => !speaksOf(lines, name));
    if (missing.length === 0) return [];
    return [`# ${title}`, ...missing.flatMap((name) => [`# ${aboutOf(name)}`, `#${name}=${fallbackOf(name)}`])];
  });
}

/** Version 1 could be told its database in parts. */
function addDatabase(lines: readonly EnvLine[], set: ReadonlySet<string>, notes: string[]): string[] {
  if (set.has('DATABASE_URL') || speaksOf(lines, 'DATABASE_URL')) return [];
  const valueOf = (...names: string[]): string | undefined => {
    const found = lines.find((line) => line.kind === 'value' && names.includes(line.name) && line.value !== '');
    return found?.kind === 'value' ? found.value : undefined;
  };
  const name = valueOf('DB_NAME', 'POSTGRES_DB');
  const user = valueOf('DB_USER', 'POSTGRES_USER');
  if (!name || !user) return [];
  const password = valueOf('DB_PASSWORD', 'POSTGRES_PASSWORD');
  const who = `${encodeURIComponent(user)}${password ? `:${encodeURIComponent(password)}` : ''}`;
  const host = `${valueOf('DB_HOST') ?? 'localhost'}:${valueOf('DB_PORT') ?? '5432'}`;
  notes.push('DATABASE_URL is put together from the parts that version 1 had');
  return [
    '# Version 2 reads the database as one address.',
    `DATABASE_URL=postgresql://${who}@${host}/${encodeURIComponent(name)}`,
  ];
}

/** In production there has to be a secret; made up here, it would have to be shared by hand all the same. */
function addSecret(lines: readonly EnvLine[], set: ReadonlySet<string>, notes: string[]): string[] {
  const isProduction = lines.some(
    (line) => line.kind === 'value' && /^ENV(?:IRONMENT)?$/.test(line.name) && /^prod/i.test(line.value),
  );
  if (!isProduction || set.has('JWT_SECRET_KEY') || speaksOf(lines, 'JWT_SECRET_KEY')) return [];
  notes.push('JWT_SECRET_KEY is missing, and production needs it: npx toolboxai secret');
  return ['# Required in production. Make one with: npx toolboxai secret', '#JWT_SECRET_KEY='];
}

const secretName = /SECRET|KEY|PASSWORD|TOKEN|DSN|URL|CREDENTIAL|SALT/i;

/** A line of a diff with what nobody should read over a shoulder left out. */
export const maskLine = (line: string): string =>
  line.replace(
    /^([ +-]?\s*#?\s*(?:export\s+)?)([A-Za-z_]\w*)(\s*=\s*)(\S.*)$/,
    (whole, lead: string, name: string, equals: string) => (isSecret(name) ? `${lead}${name}${equals}(not shown)` : whole),
  );

const isSecret = (name: string): boolean => {
  if (variableNames.some((known) => known === name) && isKnown(name)) return 'secret' in variables[name];
  return !name.startsWith('VITE_') && secretName.test(name);
};
