import { listSkills } from '@toolboxai/curriculum';
import type { Database } from '@toolboxai/database';
import type { Config } from '#config';
import type { AgentService } from '#features/agents';
import type { Probe } from '#features/system';

type ProbeDeps = {
  database: Database;
  agents: AgentService;
  config: Config;
  /** Undefined without Redis. */
  bus: { state(): { connected: boolean; refusal: string | undefined; dropped: number } } | undefined;
  /** Of the migration from version 1. */
  epoch: { seen(): { phase: string; epoch: number } | null; gone(): unknown } | undefined;
  /** What rooms brought along. */
  rooms: readonly { probes?: Readonly<Record<string, Probe>> }[];
};

/** What health asks, and what it says where there is nothing to ask. */
export function probes({ database, agents, config, bus, rooms, epoch }: ProbeDeps) {
  const ok = (detail: string) => ({ status: 'ok' as const, detail });
  const off = (detail: string) => ({ status: 'off' as const, detail });

  const postgres: Probe = async () => {
    await database.ping();
    // A standby that nobody has promoted yet, or a server that its operator has closed for writing: it answers, and nothing can go on.
    const { rows } = await database.pool.query<{ closed: string }>(`select current_setting('transaction_read_only') as closed`);
    if (rows[0]?.closed === 'on')
      return { status: 'down', detail: 'takes no writes: a standby, or closed for writing. Work waits until it takes them' };
    return ok(config.database.url ? 'at DATABASE_URL' : 'embedded');
  };
  const curriculum: Probe = async () => ok(`${listSkills().length} skills`);
  const model: Probe = async () =>
    config.models.apiKey || config.models.baseUrl
      ? ok(`${config.models.model}, asked when a lesson is written`)
      : off('not set: lessons are built in');
  const realtime: Probe = async () =>
    config.realtime.enabled
      ? ok(config.realtime.remote ? `browsers connect to ${config.realtime.remote.host}` : 'own server')
      : off('PUSHER_ENABLED is false');
  const queue: Probe = async () => {
    if (!config.agents.enabled) return off('AGENT_SERVICE_ENABLED is false');
    const { queued, running } = await agents.open();
    return ok(`${running} running, ${queued} waiting, at most ${config.agents.maxConcurrent} at a time`);
  };
  const instances: Probe = async () => {
    const all = await agents.instances();
    const alive = all.filter((agent) => agent.status !== 'offline');
    if (!config.agents.enabled) return off('AGENT_SERVICE_ENABLED is false');
    const detail = alive.map((agent) => `${agent.agent_type} ${agent.status}`).join(', ');
    return alive.length > 0 ? ok(detail) : { status: 'down', detail: 'no agent has been seen for a minute' };
  };
  const redis: Probe = async () => {
    if (!bus) return off('REDIS_URL is not set: one server needs none');
    const { connected, refusal, dropped } = bus.state();
    if (connected) return ok(`connected, ${dropped} messages between servers lost since the start`);
    if (refusal) return { status: 'degraded', detail: `${refusal}; servers do not hear each other meanwhile` };
    return {
      status: 'down',
      detail: 'out of reach: servers do not hear each other until it is back; nothing in the log is lost',
    };
  };
  const noMcp: Probe = async () => off('there is no MCP server in this version');

  const migration: Probe = async () => {
    if (epoch?.gone() !== undefined)
      return { status: 'down', detail: 'version 2 is being rolled back: writes are refused, and this server ends' };
    return epoch?.seen()?.phase === 'open'
      ? ok(`version 1 works on this database as well (epoch ${epoch.seen()?.epoch})`)
      : off('version 1 was given up');
  };

  const all: Record<string, Probe> = Object.assign({}, ...rooms.map((room) => room.probes));
  // It goes the whole way of a client, so it is asked where one asks for it, not at every look at the server.
  const { mcp = noMcp, ...brought } = all;
  return {
    vital: { postgres, ...(epoch?.seen() && { migration }) },
    others: { curriculum, model, realtime, redis, ...brought },
    agents: { queue, instances },
    mcp: { mcp },
  };
}
