import { healthSchema } from '@toolboxai/contracts';
import type { Ask } from './ask-server.ts';
import { type Check, rowOf } from './row.ts';

const row = rowOf('S124', 'health endpoints answer');
const paths = ['/health', '/health/ready', '/health/agents', '/health/mcp'];

/** S124: each answers, and finds nothing down. */
export async function checkHealth(ask: Ask): Promise<Check> {
  const live = await ask('GET', '/health/live');
  if (live.status !== 200) return row.fail(`/health/live answers ${live.status}`, 'Look at the server’s log.');
  const said: string[] = [];
  for (const path of paths) {
    const answer = await ask('GET', path);
    const health = healthSchema.safeParse(answer.json).data;
    if (!health) return row.fail(`${path} answers ${answer.status}, and says nothing of health`, 'Is it version 2 that answers?');
    const ill = Object.entries(health.dependencies).filter(([, { status }]) => status === 'down' || status === 'degraded');
    if (ill.length > 0)
      return row.fail(
        `${path}: ${ill.map(([name, { status, detail }]) => `${name} is ${status} (${detail})`).join('; ')}`,
        'Put that right: the server notices by itself. npx toolboxai doctor looks for causes.',
      );
    said.push(`${path} ${health.status}`);
  }
  return row.pass(`/health/live ok, ${said.join(', ')}`);
}
