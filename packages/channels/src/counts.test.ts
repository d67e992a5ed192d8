import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectPusher, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw, readData } from '../testing/connect-raw.ts';
import { startServer } from '../testing/start-server.ts';
import { createCountAnnouncer } from './announce-counts.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('subscription counts', () => {
  test('reach pusher-js as subscribers come and go', async () => {
    const server = await startServer({ subscriptionCounts: true });
    const channel = connectPusher(server).subscribe('news');
    const counts: unknown[] = [];
    channel.bind('pusher:subscription_count', (data: { subscription_count: number }) => counts.push(data.subscription_count));
    await expect.poll(() => counts).toEqual([1]);
    const other = connectPusher(server);
    await subscribed(other, 'news');
    await expect.poll(() => counts).toEqual([1, 2]);
    expect(channel.subscriptionCount).toBe(2);
    other.disconnect();
    await expect.poll(() => counts).toEqual([1, 2, 1]);
  });

  test('are not sent unless asked for, nor on presence channels', async () => {
    const silent = await connectRaw(await startServer());
    silent.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    expect(await silent.drain()).toHaveLength(1);
    const server = await startServer({ subscriptionCounts: true });
    const counts: unknown[] = [];
    const client = connectPusher(server);
    client.connection.bind('message', ({ event }: { event: string }) => event.endsWith('_count') && counts.push(event));
    await subscribed(client, 'presence-class');
    await subscribed(client, 'news');
    await expect.poll(() => counts).toEqual(['pusher_internal:subscription_count']);
  });

  test('of the protocol are JSON in JSON', async () => {
    const client = await connectRaw(await startServer({ subscriptionCounts: true }));
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    const [, count] = await client.drain();
    expect(count).toMatchObject({ event: 'pusher_internal:subscription_count', channel: 'news' });
    expect(readData(count ?? { event: '', data: '' })).toEqual({ subscription_count: 1 });
  });

  test('beyond 100 subscribers are announced every five seconds, however many come', () => {
    vi.useFakeTimers();
    let count = 100;
    const announced: number[] = [];
    const counts = createCountAnnouncer(
      () => count,
      () => announced.push(count),
    );
    counts.changed('a');
    for (count = 101; count < 1000; count += 1) counts.changed('a');
    expect(announced).toEqual([100]);
    vi.advanceTimersByTime(5000);
    expect(announced).toEqual([100, 1000]);
    vi.advanceTimersByTime(5000);
    counts.changed('a');
    counts.stop();
    vi.advanceTimersByTime(5000);
    expect(announced).toEqual([100, 1000]);
  });
});
