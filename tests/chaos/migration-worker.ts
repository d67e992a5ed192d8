/** `migration-worker.ts <url> up|down`: one run of the migration, small pieces at a time, a line for each step it begins. */
import { openDatabase } from '@toolboxai/database';
import { openVersion2, rollBack } from '@toolboxai/migration';

const [url = '', direction] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const database = await openDatabase({ url, applicationName: 'toolboxai-cli', max: 2, statementTimeoutMs: 0 });
say('connected');
if (direction === 'up')
  await openVersion2(database.pool, {
    score: () => 50,
    pace: { aimMs: 1, giveUpMs: 60_000 },
    onPhase: say,
    onProgress: ({ step }) => say(step),
  });
else await rollBack(database.pool, { drainMs: 20, onStep: say });
await database.close();
