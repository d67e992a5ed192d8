import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { reasonOf } from '../migration-error.ts';
import { connectRedis } from '../redis/connect-redis.ts';
import { type Check, fail, pass, skip } from './check.ts';

const oldestNode = 18;
const oldestRedis = 7;

/** S6 and S7. `version` as `process.versions.node` has it. */
export function checkNode(version: string): Check[] {
  const [item, title] = ['S7', `Node.js ${oldestNode} or newer`];
  const evidence = `it is Node.js ${version}`;
  const runtime = pass('S6', 'runtime', `version 2 runs on Node.js and brings its own; Python is not needed any more`);
  if (Number.parseInt(version, 10) >= oldestNode) return [runtime, pass(item, title, evidence)];
  return [runtime, fail(item, title, evidence, `Install Node.js ${oldestNode} or newer.`)];
}

/** S9. Version 2 does without Redis where one server is enough. */
export async function checkRedis(url: string | undefined): Promise<Check> {
  const [item, title] = ['S9', `Redis ${oldestRedis} or newer`];
  if (!url) return skip(item, title, 'REDIS_URL is not set: one server needs none');
  try {
    const redis = await connectRedis(url);
    const info = await redis.ask('INFO', 'server').finally(() => redis.close());
    return judgeRedis(/redis_version:(\S+)/.exec(info)?.[1] ?? '0');
  } catch (error) {
    return fail(item, title, reasonOf(error), 'Start it, or put REDIS_URL right.');
  }
}

export function judgeRedis(version: string): Check {
  const [item, title] = ['S9', `Redis ${oldestRedis} or newer`];
  if (Number.parseInt(version, 10) >= oldestRedis) return pass(item, title, `it is Redis ${version}`);
  return fail(item, title, `it is Redis ${version}`, `Upgrade it to ${oldestRedis} or newer.`);
}

/** S10 */
export async function checkDocker(path: string): Promise<Check> {
  const [item, title] = ['S10', 'Docker'];
  try {
    const { stdout } = await promisify(execFile)('docker', ['--version'], { env: { PATH: path }, timeout: 10_000 });
    return pass(item, title, stdout.trim());
  } catch {
    return skip(item, title, 'it is not installed, and not needed');
  }
}
