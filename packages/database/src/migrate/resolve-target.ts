import { DatabaseError } from '../database-error.ts';
import type { Migration } from './read-migrations.ts';

/** `head`, `base`, a number (2, `0002`), a name (with or without its number), or steps from here (`+1`, `-1`). */
export type Target = string | number;

/** The number of migrations that are applied once `target` is reached. */
export function resolveTarget(migrations: readonly Migration[], current: number, target: Target): number {
  const text = String(target);
  if (text === 'head') return migrations.length;
  if (text === 'base') return 0;
  const named = migrations.find(({ name }) => name === text || name.slice(5) === text);
  if (named) return named.number;
  const number = /^[+-]\d+$/.test(text) ? current + Number(text) : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 0 && number <= migrations.length) return number;
  const known = migrations.map(({ name }) => name).join(', ');
  throw targetError(`There is no revision "${text}"${/^[+-]/.test(text) ? ' from here' : ''}. Known: base, ${known}, head.`);
}

export function targetError(what: string): DatabaseError {
  return new DatabaseError('MIGRATION_TARGET', `${what} Nothing was changed.`);
}
