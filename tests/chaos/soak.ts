import { setTimeout as pause } from 'node:timers/promises';
import { withServer } from '../../bench/with-server.ts';
import { connectPusher } from '../support/connect-pusher.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { callAt } from '../support/test-server.ts';

export type SoakReport = {
  seconds: number;
  sockets: number;
  /** How often one of them had to connect again. */
  broken: number;
  lessons: number;
  /** Of the lessons' ends, summed over all sockets: those that one of them did not hear of. */
  missed: number;
  /** By which the heap after its collections grew a minute in the second half, in MB; undefined where there were too few of them. */
  growthMbPerMinute: number | undefined;
};

export type SoakOptions = { seconds: number; sockets: number; tell: (line: string) => void };

const lookEveryMs = 5_000;
/** Each socket hears from the server at least this often, whether anything happens or not. */
const heartbeatSeconds = 10;

/** Sockets that stay, and lessons that are made one after the other all the while, on a server of its own. */
export async function runSoak({ seconds, sockets, tell }: SoakOptions): Promise<SoakReport> {
  return withServer(
    async ({ url, headers }) => {
      const own = await Promise.all(Array.from({ length: sockets }, () => connect(url)));
      const heap: { minute: number; mb: number }[] = [];
      const started = performance.now();
      const minute = (): number => (performance.now() - started) / 60_000;
      let lessons = 0;
      let looked = 0;
      while (performance.now() - started < seconds * 1000) {
        lessons += await makeLesson(url, headers, lessons);
        if (performance.now() - looked < lookEveryMs) continue;
        looked = performance.now();
        const { sum } = readMetrics((await callAt(url, 'GET', '/metrics')).body);
        const mb = sum('toolboxai_heap_after_gc_bytes') / 2 ** 20;
        if (mb > 0 && mb !== heap.at(-1)?.mb) heap.push({ minute: minute(), mb });
        tell(
          `${minute().toFixed(1)} min: ${lessons} lessons, ${sum('toolboxai_realtime_connections')} sockets, heap ${mb.toFixed(0)} MB`,
        );
      }
      // The last one's end may be under way.
      for (let n = 0; n < 50 && own.some(({ ends }) => ends() < lessons); n += 1) await pause(100);
      const missed = own.reduce((sum, { ends }) => sum + lessons - ends(), 0);
      const broken = own.reduce((sum, { connections }) => sum + connections() - 1, 0);
      for (const { close } of own) close();
      return { seconds, sockets, broken, lessons, missed, growthMbPerMinute: slopeOf(heap.slice(Math.floor(heap.length / 2))) };
    },
    { WS_HEARTBEAT_INTERVAL: String(heartbeatSeconds), WS_MAX_CONNECTIONS: String(sockets + 10) },
  );
}

async function connect(url: string): Promise<{ ends(): number; connections(): number; close(): void }> {
  const client = connectPusher(url);
  let ends = 0;
  let connections = 0;
  client.connection.bind('connected', () => (connections += 1));
  const channel = client.subscribe('content-generation');
  channel.bind('content-generated', () => (ends += 1));
  await new Promise((resolve) => channel.bind('pusher:subscription_succeeded', resolve));
  return { ends: () => ends, connections: () => connections, close: () => client.disconnect() };
}

async function makeLesson(url: string, headers: Record<string, string>, n: number): Promise<number> {
  const data = {
    subject: 'Mathematics',
    grade_level: 5,
    objectives: ['Adding fractions with unlike denominators'],
    questions: 5,
    seed: `soak ${n}`,
  };
  const order = { agent_type: 'content_generator', task_type: 'generate_content', task_data: data };
  const { body } = await callAt(url, 'POST', '/api/v1/agents/execute', order, { ...headers, prefer: 'wait=60' });
  if (body.status !== 'completed') throw new Error(`A lesson was not made: ${JSON.stringify(body)}`);
  await callAt(url, 'GET', `/api/v1/content/${body.result.content_id}`, undefined, headers);
  return 1;
}

/** Of the straight line that fits best. */
function slopeOf(points: readonly { minute: number; mb: number }[]): number | undefined {
  if (points.length < 5) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [minute, mb] = [mean(points.map((point) => point.minute)), mean(points.map((point) => point.mb))];
  const along = points.reduce((sum, point) => sum + (point.minute - minute) * (point.mb - mb), 0);
  return along / points.reduce((sum, point) => sum + (point.minute - minute) ** 2, 0);
}
