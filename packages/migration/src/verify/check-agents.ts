import { healthSchema } from '@toolboxai/contracts';
import type { Ask } from './ask-server.ts';
import { type Check, rowOf } from './row.ts';

const row = rowOf('S118', 'agents answer');

/** S118: what `/health/agents` says. */
export async function checkAgents(ask: Ask): Promise<Check> {
  const answer = await ask('GET', '/health/agents');
  const { dependencies } = healthSchema.parse(answer.json);
  const { instances, queue } = dependencies;
  if (instances?.status === 'ok') return row.pass(`${instances.detail}; ${queue?.detail}; in ${Math.round(answer.ms)} ms`);
  if (instances?.status === 'off')
    return row.fail(
      `no tasks are taken: ${instances.detail}`,
      'Set AGENT_SERVICE_ENABLED=true and restart the server. What waits is done then.',
    );
  return row.fail(
    instances?.detail ?? `/health/agents answers ${answer.status} and names no agents`,
    'Start a server that does tasks: npx toolboxai serve (SERVER_ROLE=all or worker).',
  );
}
