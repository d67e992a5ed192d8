import { type DependencyHealth, type Health, healthSchema } from '@toolboxai/contracts';
import { z } from 'zod';
import type { Http } from '#platform/http';

/** Asks one dependency how it is; its time is taken here. */
export type Probe = () => Promise<Omit<DependencyHealth, 'latency_ms'>>;

export type SystemDeps = {
  version: string;
  /** Without these the server cannot serve. */
  vital: Readonly<Record<string, Probe>>;
  others: Readonly<Record<string, Probe>>;
  agents: Readonly<Record<string, Probe>>;
  mcp: Readonly<Record<string, Probe>>;
  uptimeSeconds: () => number;
};

const probeTimeoutMs = 2_000;

export function systemRoutes(http: Http, deps: SystemDeps): void {
  const report = async (vital: Readonly<Record<string, Probe>>, others: Readonly<Record<string, Probe>>): Promise<Health> => {
    const [needed, wanted] = await Promise.all([askAll(vital), askAll(others)]);
    const dependencies = { ...needed, ...wanted };
    return {
      status: overall(Object.values(needed), Object.values(dependencies)),
      version: deps.version,
      uptime_seconds: Math.round(deps.uptimeSeconds()),
      dependencies,
    };
  };

  const route = (path: string, summary: string, ask: () => Promise<Health>): void => {
    http.get(
      path,
      { schema: { tags: ['system'], summary, response: { 200: healthSchema, 503: healthSchema } } },
      async (_request, reply) => {
        const health = await ask();
        return reply.status(health.status === 'down' ? 503 : 200).send(health);
      },
    );
  };

  route('/health', 'The server and all that it needs', () => report(deps.vital, deps.others));
  route('/health/ready', 'Whether it can serve', () => report(deps.vital, {}));
  route('/health/agents', 'The agents and their queue', () => report(deps.vital, deps.agents));
  route('/health/mcp', 'The MCP server', () => report({}, deps.mcp));
  http.get(
    '/health/live',
    {
      schema: {
        tags: ['system'],
        summary: 'Whether the process answers',
        response: { 200: z.object({ status: z.literal('ok') }) },
      },
    },
    async () => ({
      status: 'ok' as const,
    }),
  );
}

/** Down only where it cannot serve; off where there is nothing that could. */
function overall(needed: readonly DependencyHealth[], all: readonly DependencyHealth[]): Health['status'] {
  const has = (list: readonly DependencyHealth[], ...states: string[]): boolean =>
    list.some((health) => states.includes(health.status));
  if (has(needed, 'down')) return 'down';
  if (has(all, 'down', 'degraded')) return 'degraded';
  return has(all, 'ok') ? 'ok' : 'off';
}

async function askAll(probes: Readonly<Record<string, Probe>>): Promise<Record<string, DependencyHealth>> {
  const asked = await Promise.all(Object.entries(probes).map(async ([name, probe]) => [name, await ask(probe)] as const));
  return Object.fromEntries(asked);
}

async function ask(probe: Probe): Promise<DependencyHealth> {
  const start = performance.now();
  const { promise: late, resolve } = Promise.withResolvers<Omit<DependencyHealth, 'latency_ms'>>();
  const timer = setTimeout(() => resolve({ status: 'down', detail: `no answer in ${probeTimeoutMs} ms` }), probeTimeoutMs);
  try {
    const health = await Promise.race([probe(), late]);
    return { ...health, latency_ms: health.status === 'off' ? null : Math.round((performance.now() - start) * 10) / 10 };
  } catch {
    // The probe's own error may name hosts and users, so the public page says only this.
    return { status: 'down', latency_ms: null, detail: 'does not answer' };
  } finally {
    clearTimeout(timer);
  }
}
