import { roles } from '@toolboxai/contracts';
import type pg from 'pg';
import { type Catalog, quote } from './read-catalog.ts';
import type { AccountRole, Refusal, V1Roles } from './v1.ts';

/** What version 1's words mean, the preferred one first. */
const wordsOf: Readonly<Record<AccountRole, readonly string[]>> = {
  admin: ['admin', 'developer', 'superuser'],
  teacher: ['teacher', 'educator'],
  student: ['student'],
  parent: ['parent'],
};

/** What a word of version 1 means, whatever its case; undefined for one that nobody knows. */
export function meaningOf(word: string): AccountRole | undefined {
  const plain = word.trim().toLowerCase();
  return roles.find((role) => wordsOf[role].includes(plain));
}

/** How version 1 tells who may do what: by `users.role`, by `users.is_superuser`, or by both. */
export async function describeRoles(pool: pg.Pool, { schema, tables }: Catalog, refusals: Refusal[]): Promise<V1Roles> {
  const columns = tables.get('users')?.columns;
  const hasSuperuser = columns?.has('is_superuser') === true;
  const column = columns?.get('role');
  if (!column) return { hasRole: false, hasSuperuser, allowed: null, words: [], meaning: {}, wordFor: toWords([], null) };
  const words = await readWords(pool, schema);
  for (const word of words.filter((each) => meaningOf(each) === undefined))
    refusals.push({
      place: `${schema}.users.role`,
      message:
        `${schema}.users.role holds "${word}", and version 2 has no such role (${roles.join(', ')}). ` +
        `Give those users another word first: update ${schema}.users set role = 'student' where role = '${word.replaceAll("'", "''")}'.`,
    });
  const allowed = await readAllowed(pool, schema, words);
  const meaning: Record<string, AccountRole> = {};
  for (const word of [...words, ...(allowed ?? [])]) {
    const role = meaningOf(word);
    if (role) meaning[word] = role;
  }
  return { hasRole: true, hasSuperuser, allowed, words, meaning, wordFor: toWords(words, allowed) };
}

async function readWords(pool: pg.Pool, schema: string): Promise<string[]> {
  const { rows } = await pool.query<{ word: string }>(
    `select distinct role::text as word from ${quote(schema)}.users where role is not null`,
  );
  return rows
    .map(({ word }) => word)
    .filter((word) => word.trim() !== '')
    .sort();
}

/** Asks Postgres itself which of the words that mean something pass: a check may be written in many ways. */
async function readAllowed(pool: pg.Pool, schema: string, words: readonly string[]): Promise<string[] | null> {
  const candidates = [...new Set([...words, ...Object.values(wordsOf).flat()])];
  const labels = await pool.query<{ label: string }>(
    `select e.enumlabel as label from pg_attribute a join pg_enum e on e.enumtypid = a.atttypid
     where a.attrelid = format('%I.users', $1::text)::regclass and a.attname = 'role' order by e.enumsortorder`,
    [schema],
  );
  if (labels.rows.length > 0) return labels.rows.map(({ label }) => label);
  const checks = await pool.query<{ expression: string; type: string }>(
    `select pg_get_expr(k.conbin, k.conrelid) as expression, format_type(a.atttypid, a.atttypmod) as type
     from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'role'
     where k.conrelid = format('%I.users', $1::text)::regclass and k.contype = 'c' and k.conkey = array[a.attnum]`,
    [schema],
  );
  if (checks.rows.length === 0) return null;
  const passes = checks.rows.map(({ expression }) => `(${expression}) is not false`).join(' and ');
  const type = checks.rows[0]?.type ?? 'text';
  const { rows } = await pool.query<{ word: string }>(
    `select word from (select word, word::${type} as role from unnest($1::text[]) as word) as users where ${passes}`,
    [candidates],
  );
  const passing = rows.map(({ word }) => word).sort();
  return passing.length === candidates.length ? null : passing;
}

/** The table's own words first, so that version 1 goes on reading what it knows. */
function toWords(words: readonly string[], allowed: readonly string[] | null): Record<AccountRole, string | null> {
  const choose = (role: AccountRole): string | null => {
    const fits = (list: readonly string[]) =>
      wordsOf[role].flatMap((word) => {
        const spelled = list.filter((each) => each.trim().toLowerCase() === word);
        return spelled.includes(word) ? [word] : spelled;
      })[0];
    const known = fits(words.filter((word) => allowed === null || allowed.includes(word)));
    return known ?? (allowed ? fits(allowed) : wordsOf[role][0]) ?? null;
  };
  return { admin: choose('admin'), teacher: choose('teacher'), student: choose('student'), parent: choose('parent') };
}
