import type { Description } from '../describe/v1.ts';
import { type Check, duration, fail, megabytes, pass } from './check.ts';

const item = 'S8';

/** Measured with 600,000 users and contents on a busy machine with two cores; most are faster. */
const rowsPerSecond = 12_000;
const dumpBytesPerSecond = 30e6;
const restoreBytesPerSecond = 18e6;

/** Which version 1 it is, how large, and about how long each step takes. */
export function checkVersion1(description: Description, databaseBytes: number): Check[] {
  const title = 'which version 1';
  if (!description.ok) return description.refusals.map(({ message }) => fail(item, title, message, 'See the line before.'));
  const { v1 } = description;
  const roles = [
    ...(v1.roles.hasRole ? [`role (${v1.roles.words.join(', ') || 'no word yet'})`] : []),
    ...(v1.roles.hasSuperuser ? ['is_superuser'] : []),
  ];
  const evidence = [
    `schema ${v1.schema}`,
    `roles by ${roles.join(' and ') || 'nothing'}`,
    `sessions in ${v1.sessions.table} with ${v1.sessions.hashed ? 'hashed' : 'raw'} tokens`,
    v1.alembic ? `Alembic at ${v1.alembic}` : 'no Alembic',
    `${v1.extraTables.length} further tables and ${v1.extraColumns.length} further columns, which are kept`,
  ];
  const rows = v1.sizes.reduce((sum, each) => sum + (each.table === v1.sessions.table ? 0 : each.rows), 0);
  const sizes = v1.sizes.map((each) => `${each.table} ${each.rows.toLocaleString('en')} rows, ${megabytes(each.bytes)}`);
  const dumpSeconds = databaseBytes / dumpBytesPerSecond;
  const runSeconds = rows / rowsPerSecond;
  const times = [
    `backup ${duration(dumpSeconds)}`,
    `rehearsal ${duration(databaseBytes / restoreBytesPerSecond + runSeconds + 2 * dumpSeconds)}`,
    `run ${duration(runSeconds)}`,
  ];
  return [
    pass(item, title, evidence.join('; ')),
    pass(item, 'sizes and times', `${sizes.join('; ')}; about: ${times.join(', ')}, while version 1 goes on`),
  ];
}
