import { setTimeout as wait } from 'node:timers/promises';
import { publicChannel } from '@toolboxai/contracts';
import { fixFor } from './find-realtime.ts';
import { type Line, LineClosed, openLine } from './open-line.ts';
import { type Check, reasonOf, rowOf } from './row.ts';

const row = rowOf('S120', 'connections stay');
const heartbeatEveryMs = 500;
const heartbeatMs = 5_000;

type Held = { beats: number; slowest: number };

/** S120: so many connections for so long, each with a heartbeat of its own. */
export async function holdSockets(address: string, sockets: number, seconds: number): Promise<Check> {
  const opened = await Promise.allSettled(Array.from({ length: sockets }, () => openLine(address)));
  const lines = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  try {
    const refused = opened.find((each) => each.status === 'rejected');
    if (refused)
      return row.fail(
        `${sockets - lines.length} of ${sockets} were refused: ${reasonOf(refused.reason)}`,
        fixFor(refused.reason),
      );
    const held = await Promise.allSettled(lines.map((line) => hold(line, seconds)));
    const broken = held.filter((each) => each.status === 'rejected');
    const first = broken[0];
    if (first)
      return row.fail(
        `${broken.length} of ${sockets} broke within ${seconds} s: ${reasonOf(first.reason)}`,
        first.reason instanceof LineClosed
          ? 'Look whether the server was restarted, and at the timeouts of the proxy: they must be longer than WS_HEARTBEAT_INTERVAL.'
          : 'The server is too busy to answer heartbeats: npx toolboxai doctor looks at its event loop.',
      );
    const done = held.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const beats = done.reduce((sum, each) => sum + each.beats, 0);
    const slowest = Math.round(Math.max(...done.map((each) => each.slowest)));
    return row.pass(
      `${sockets} connections for ${seconds} s, ${beats} heartbeats, the slowest in ${slowest} ms; none broke. For hours: npm run chaos`,
    );
  } finally {
    for (const line of lines) line.close();
  }
}

async function hold(line: Line, seconds: number): Promise<Held> {
  await line.subscribe(publicChannel);
  const end = performance.now() + seconds * 1000;
  const held = { beats: 0, slowest: 0 };
  do {
    held.slowest = Math.max(held.slowest, await line.ping(heartbeatMs));
    held.beats += 1;
    await wait(heartbeatEveryMs);
  } while (performance.now() < end);
  const code = line.closedWith();
  if (code !== undefined) throw new LineClosed(code);
  return held;
}
