/** A process that does short tasks of two steps, each of which is told to a ledger outside. Killed at any moment by its parent. */
import { openDatabase } from '@toolboxai/database';
import { sql } from 'drizzle-orm';
import { createTaskEngine } from '../../packages/tasks/src/index.ts';

const { DATABASE_URL = '', LEDGER_URL = '', OWNER = '', LIMIT = '20' } = process.env;

const database = await openDatabase({ url: DATABASE_URL, applicationName: OWNER, max: 8 });
const tell = async (runId: string, step: string): Promise<string> => {
  await fetch(`${LEDGER_URL}/${runId}/${step}`, { method: 'POST' });
  return step;
};
const engine = createTaskEngine({
  db: database.db,
  pool: database.pool,
  owner: OWNER,
  limit: Number(LIMIT),
  pollMs: 200,
  kinds: {
    short: {
      async run({ runId, step }) {
        await step('first', () => tell(runId, 'first'));
        await step('second', () => tell(runId, 'second'));
        return null;
      },
      isRetryable: () => true,
      // Without a key: a run that ended twice would leave two.
      onChange: async (tx, runId, { state }) =>
        state === 'completed' ? void (await tx.execute(sql`insert into chaos_ends (run_id) values (${runId}::uuid)`)) : undefined,
    },
  },
  onError: () => undefined,
});
await engine.start();
process.stdout.write('ready\n');
