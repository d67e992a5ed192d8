import type { Database } from '@toolboxai/database';
import type { Config } from '#config';
import { countOpen, listInstances } from '#features/agents';
import { type Finding, off, ok, warning } from './finding.ts';

const check = 'agents';

/** As many connections as one server takes at most: see prepare-database.ts. */
const connectionsOfServer = 20;

/** Who works, how much waits, and whether the database bears so many servers. */
export async function lookAtAgents({ db, pool }: Database, { agents }: Config): Promise<Finding[]> {
  if (!agents.enabled) return [off(check, 'AGENT_SERVICE_ENABLED is false')];
  const [instances, open, most] = await Promise.all([
    listInstances(db),
    countOpen(db),
    pool.query<{ most: number }>(`select current_setting('max_connections')::int as most`),
  ]);
  const alive = instances.filter(({ status }) => status !== 'offline');
  const servers = new Set(alive.map(({ instance }) => instance)).size;
  const findings = [utilisation(open, agents.maxConcurrent), ...lookAtSilent(alive.length, open)];
  const bears = Math.floor((most.rows[0]?.most ?? 0) / connectionsOfServer);
  if (servers > bears)
    findings.push(
      warning(check, {
        detail: `${alive.length} agents of ${servers} servers are there, and the database has connections for ${bears} servers`,
        cause: `Each server may take ${connectionsOfServer} connections, and memory of its own.`,
        fix: 'Stop servers that are not needed, or raise max_connections.',
      }),
    );
  else if (alive.length > 0)
    findings.push(ok(check, `${alive.length} are there, on ${servers} ${servers === 1 ? 'server' : 'servers'}`));
  return findings;
}

type Open = { queued: number; running: number };

function utilisation({ queued, running }: Open, most: number): Finding {
  if (queued === 0 || running < most) return ok('queue', `${running} of ${most} run, ${queued} wait`);
  return warning('queue', {
    detail: `all ${most} places are taken, and ${queued} tasks wait`,
    cause: 'More is asked for than may run at one time, or what runs hangs.',
    fix: 'Raise MAX_CONCURRENT_GENERATIONS if processor and model bear it, or add a server. /api/v1/agents/tasks shows what runs.',
  });
}

function lookAtSilent(alive: number, { queued, running }: Open): Finding[] {
  if (alive > 0) return [];
  if (queued + running === 0) return [ok(check, 'none is there, and nothing waits')];
  return [
    warning(check, {
      detail: `${queued + running} tasks are open, and no agent has been seen for a minute`,
      cause: 'No server with agents runs on this database. Nothing is lost: they go on when one does.',
      fix: 'Start one: npx toolboxai serve',
    }),
  ];
}
