import { percentile, timeRounds } from './measure.ts';
import type { Figure } from './run.ts';
import { execute, withServer } from './with-server.ts';

/** From sending the call to hearing its first event on the public channel. */
export async function benchEvents(): Promise<Figure[]> {
  return withServer(async (server) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/app/toolboxai-key?protocol=7`);
    let heard: () => void = () => undefined;
    const subscribed = Promise.withResolvers<void>();
    socket.onmessage = ({ data }) => {
      const { event } = JSON.parse(String(data)) as { event: string };
      if (event === 'pusher:connection_established')
        socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel: 'content-generation' } }));
      if (event === 'pusher_internal:subscription_succeeded') subscribed.resolve();
      if (event === 'generation-started') heard();
    };
    await subscribed.promise;
    const times: number[] = [];
    await timeRounds(30, 0, async (round) => {
      const first = new Promise<void>((resolve) => {
        heard = resolve;
      });
      const start = performance.now();
      const finished = execute(server, `event-${round}`, 30);
      await first;
      times.push(performance.now() - start);
      await finished;
    });
    socket.close();
    return [
      { name: 'execute to first event: p50', value: percentile(times, 0.5), unit: 'ms', aim: 'at most 60' },
      { name: 'execute to first event: p95', value: percentile(times, 0.95), unit: 'ms', aim: 'none' },
    ];
  });
}
