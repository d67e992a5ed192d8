import type { Stats } from '@toolboxai/channels';
import type { Database } from '@toolboxai/database';
import type { Config } from '#config';
import type { AgentService, TaskWatch } from '#features/agents';
import type { LimitCounters } from '#platform/limits';
import {
  createMetrics,
  type Metrics,
  type RequestWatch,
  type Sample,
  watchBreakers,
  watchProcess,
  watchRequests,
} from '#platform/metrics';
import type { ModelWatch } from '#platform/models';
import type { Breakers } from '#platform/resilience';

/** Both from short lists of ours. */
type LegacyCall = { route: string; caller: string; calls: number };

type Parts = {
  config: Config;
  database: Database;
  agents: Pick<AgentService, 'open' | 'instances'>;
  breakers: Breakers;
  counters: LimitCounters;
  /** Undefined without Redis. */
  bus: { state(): { connected: boolean; dropped: number } } | undefined;
  /** What rooms brought along. */
  rooms: readonly { stats?: () => Stats; legacyCalls?: () => readonly LegacyCall[] }[];
};

export type Figures = {
  metrics: Metrics;
  requests: RequestWatch;
  task: TaskWatch;
  model: ModelWatch;
  contentRead: (outcome: 'hit' | 'miss') => void;
  /** What is only read when somebody asks. */
  read(parts: Parts): void;
  stop(): void;
};

/** A lesson takes from a second to some minutes. */
const taskBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];
const modelBuckets = [0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60];

/** All that /metrics shows. Labels hold kinds, states and codes of ours alone: no ids, no addresses, no text. */
export function createFigures(): Figures {
  const metrics = createMetrics();
  return {
    metrics,
    requests: watchRequests(metrics),
    task: watchTasks(metrics),
    model: watchModel(metrics),
    contentRead: watchContent(metrics),
    read(parts) {
      watchBreakers(metrics, parts.breakers);
      readAgents(metrics, parts);
      readRealtime(metrics, parts.rooms);
      readLegacy(metrics, parts.rooms);
      readStores(metrics, parts);
    },
    stop: watchProcess(metrics),
  };
}

function watchTasks(metrics: Metrics): TaskWatch {
  const labels = ['agent_type', 'task_type'];
  const count = metrics.count('toolboxai_tasks_total', 'Tasks that began, were tried again, or ended on this server', [
    ...labels,
    'state',
  ]);
  const time = metrics.time('toolboxai_task_duration_seconds', 'Time of the attempt that ended a task', labels, taskBuckets);
  return ({ agentType, taskType }, state, durationMs) => {
    const task = { agent_type: agentType, task_type: taskType };
    count({ ...task, state });
    if (durationMs !== undefined) time(task, durationMs / 1000);
  };
}

function watchModel(metrics: Metrics): ModelWatch {
  const count = metrics.count('toolboxai_model_calls_total', 'Questions to the model, by what became of them', ['outcome']);
  const time = metrics.time(
    'toolboxai_model_call_duration_seconds',
    'Time of a question to the model',
    ['outcome'],
    modelBuckets,
  );
  const tokens = metrics.count('toolboxai_model_tokens_total', 'Tokens used, or set aside where none were told', ['direction']);
  const cost = metrics.count('toolboxai_model_cost_usd_total', 'What that costs, where the price is known');
  return {
    asked(outcome, seconds) {
      count({ outcome });
      time({ outcome }, seconds);
    },
    used({ inputTokens, outputTokens }, costUsd) {
      tokens({ direction: 'input' }, inputTokens);
      tokens({ direction: 'output' }, outputTokens);
      if (costUsd !== null) cost({}, costUsd);
    },
  };
}

function watchContent(metrics: Metrics): Figures['contentRead'] {
  const count = metrics.count('toolboxai_content_reads_total', 'Lessons read, by whether this server had kept them', ['outcome']);
  return (outcome) => count({ outcome });
}

function readAgents(metrics: Metrics, { agents, config }: Parts): void {
  const { enabled, maxConcurrent } = config.agents;
  if (!enabled) return;
  metrics.gauge('toolboxai_tasks_open', 'Tasks that wait and that run, on all servers of the database', async () => {
    const { queued, running } = await soon(agents.open());
    return [labelled(queued, 'queued'), labelled(running, 'running')];
  });
  metrics.gauge('toolboxai_tasks_limit', 'Tasks that may run at one time, on all servers', () => [{ value: maxConcurrent }]);
  metrics.gauge('toolboxai_agents', 'Agents of all servers seen within a day, by what they are at', async () => {
    const states = (await soon(agents.instances())).map(({ status }) => status);
    return [...new Set(states)].map((state) => labelled(states.filter((each) => each === state).length, state));
  });
}

function readRealtime(metrics: Metrics, rooms: Parts['rooms']): void {
  const sum = (pick: (stats: Stats) => number) => (): Sample[] =>
    rooms.flatMap(({ stats }) => (stats ? [{ value: pick(stats()) }] : []));
  metrics.gauge(
    'toolboxai_realtime_connections',
    'Open WebSockets',
    sum((stats) => stats.connections),
  );
  metrics.gauge(
    'toolboxai_realtime_channels',
    'Channels that somebody listens to',
    sum((stats) => stats.channels),
  );
  metrics.gauge(
    'toolboxai_realtime_peers',
    'Other servers heard on the bus',
    sum((stats) => stats.peers),
  );
  metrics.gauge(
    'toolboxai_realtime_backlog_bytes',
    'Bytes that wait for slow sockets',
    sum((stats) => stats.backlogBytes),
  );
  metrics.counted(
    'toolboxai_realtime_received_total',
    'Messages from clients',
    sum((stats) => stats.received),
  );
  metrics.counted(
    'toolboxai_realtime_delivered_total',
    'Messages to clients',
    sum((stats) => stats.delivered),
  );
  metrics.counted(
    'toolboxai_realtime_refused_total',
    'Connections that were refused',
    sum((stats) => stats.refused),
  );
  metrics.counted(
    'toolboxai_realtime_slow_closed_total',
    'Slow consumers that were closed',
    sum((stats) => stats.dropped),
  );
}

function readLegacy(metrics: Metrics, rooms: Parts['rooms']): void {
  metrics.counted('toolboxai_legacy_calls_total', 'Calls of version 1’s clients, by kind of program', () =>
    rooms
      .flatMap(({ legacyCalls }) => legacyCalls?.() ?? [])
      .map(({ route, caller, calls }) => ({ value: calls, labels: { route, caller } })),
  );
}

function readStores(metrics: Metrics, { database: { pool }, bus, counters }: Parts): void {
  metrics.gauge('toolboxai_pool_connections', 'Database connections of this server', () => [
    labelled(pool.totalCount - pool.idleCount, 'busy'),
    labelled(pool.idleCount, 'idle'),
  ]);
  metrics.gauge('toolboxai_pool_limit', 'Most database connections', () => [{ value: pool.options.max }]);
  metrics.gauge('toolboxai_pool_waiting', 'Who waits for a database connection', () => [{ value: pool.waitingCount }]);
  if (!bus) return;
  metrics.gauge('toolboxai_redis_connected', '1 where servers hear each other', () => [{ value: Number(bus.state().connected) }]);
  metrics.gauge('toolboxai_limits_shared', '1 where servers keep the limits together', () => [
    { value: Number(counters.isShared()) },
  ]);
  metrics.counted('toolboxai_redis_lost_total', 'Messages between servers that were lost', () => [
    { value: bus.state().dropped },
  ]);
}

const labelled = (value: number, state: string): Sample => ({ value, labels: { state } });

const answerMs = 1_000;

/** A database that is slow must not keep the rest of the figures from being read. */
async function soon<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer in ${answerMs} ms`)), answerMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
