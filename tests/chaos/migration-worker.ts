/** `migration-worker.ts <url> up|down|finish`: one run of the migration, small pieces at a time, a line for each step it begins. */
import { openDatabase } from '@toolboxai/database';
import { finish, openVersion2, rollBack } from '@toolboxai/migration';

const [url = '', direction] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const database = await openDatabase({ url, applicationName: 'toolboxai-cli', max: 2, statementTimeoutMs: 0 });
say('connected');
const ways = { score: () => 50, pace: { aimMs: 1, giveUpMs: 60_000 } };
if (direction === 'up') await openVersion2(database.pool, { ...ways, onPhase: say, onProgress: ({ step }) => say(step) });
else if (direction === 'finish') await finish(database.pool, { ...ways, quietDays: 0, onStep: say });
else await rollBack(database.pool, { drainMs: 20, onStep: say });
await database.close();
