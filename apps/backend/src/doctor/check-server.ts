import { type Health, healthSchema } from '@toolboxai/contracts';
import { type Check, type Finding, fastest, fault, ok, type Patient, warning } from './finding.ts';
import { type Figures, readFigures } from './read-figures.ts';

const slowMs = 250;
const lateSeconds = 0.2;

/** What a running server says of itself, and how long it takes to say it. */
export const checkServer: Check = async (patient) => {
  if (patient.server !== 'running') return [];
  const [latency, health, agents, figures] = await Promise.all([
    lookAtLatency(patient),
    readHealth(patient, '/health'),
    readHealth(patient, '/health/agents'),
    readFigures(patient),
  ]);
  return [
    latency,
    ...lookAtHealth(health, '/health', 'health'),
    ...lookAtHealth(agents, '/health/agents', 'agents of the server'),
    ...lookAtSwitch(patient, agents),
    ...(figures.ok ? lookAtFigures(figures) : [hidden(figures.why)]),
  ];
};

const hidden = (why: string): Finding =>
  warning('figures', {
    detail: `the server does not show its figures: ${why}`,
    cause: 'METRICS_TOKEN is not the one that it was started with; or none is set, and it is asked from elsewhere.',
    fix: 'Set METRICS_TOKEN for both, or run the doctor on the machine itself.',
  });

async function lookAtLatency({ url }: Patient): Promise<Finding> {
  const ms = await fastest(async () => (await fetch(`${url}/health/live`)).text());
  if (ms <= slowMs) return ok('network', `the smallest answer takes ${ms} ms`);
  return warning('network', {
    detail: `the smallest answer takes ${ms} ms`,
    cause: 'The network or a proxy between is slow, or the server has more to do than it can.',
    fix: 'Run the doctor on the machine itself: if it is fast there, look at the network; else at the event loop.',
  });
}

async function readHealth({ url }: Patient, path: string): Promise<Health | undefined> {
  const response = await fetch(`${url}${path}`);
  return healthSchema.safeParse(await response.json()).data;
}

function lookAtHealth(health: Health | undefined, path: string, check: string): Finding[] {
  if (!health) return [];
  const ill = Object.entries(health.dependencies).filter(([, { status }]) => status === 'down' || status === 'degraded');
  if (ill.length === 0) return [ok(check, `${path} says ${health.status}`)];
  return ill.map(([name, { status, detail }]) =>
    (health.status === 'down' ? fault : warning)(check, {
      detail: `the running server finds ${name} ${status}: ${detail}`,
      cause: `It does not reach it, or it fails. What is said of ${name} elsewhere here may tell why.`,
      fix: 'Put that right; the server notices by itself.',
    }),
  );
}

/** Switched on here, and off there: a restart that was forgotten. */
function lookAtSwitch({ config }: Patient, agents: Health | undefined): Finding[] {
  if (!config.agents.enabled || agents?.dependencies.queue?.status !== 'off') return [];
  return [
    fault('agents of the server', {
      detail: 'the running server takes no tasks, although AGENT_SERVICE_ENABLED is true here',
      cause: 'It was started with AGENT_SERVICE_ENABLED=false.',
      fix: 'Restart it.',
    }),
  ];
}

function lookAtFigures({ sum }: Extract<Figures, { ok: true }>): Finding[] {
  const waiting = sum('toolboxai_pool_waiting') ?? 0;
  const late = sum('toolboxai_event_loop_late_seconds', 'kind="mean"') ?? 0;
  return [
    waiting === 0
      ? ok(
          'pool',
          `${sum('toolboxai_pool_connections', 'state="busy"') ?? 0} of ${sum('toolboxai_pool_limit') ?? 0} connections are busy`,
        )
      : warning('pool', {
          detail: `${waiting} requests wait for a database connection`,
          cause: 'All connections of the server are busy: queries are slow, or more comes in than it can do.',
          fix: 'Look for slow queries and locks (pg_stat_activity); add a server if there are none.',
        }),
    late <= lateSeconds
      ? ok('event loop', `${Math.round(late * 1000)} ms late on average`)
      : warning('event loop', {
          detail: `${Math.round(late * 1000)} ms late on average`,
          cause: 'The server has more to do than one processor can.',
          fix: 'Add a server, or lower MAX_CONCURRENT_GENERATIONS.',
        }),
  ];
}
