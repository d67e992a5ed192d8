import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { connectSdk } from '../testing/start-server.ts';

const inPackage = (file: string): string => path.join(import.meta.dirname, '..', file);

test("the README's example serves pusher-js and the SDK, and closes when it is told to", async () => {
  const child = spawn(process.execPath, [inPackage('examples/serve.ts'), '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const [line]: unknown[] = await once(child.stdout, 'data');
  const { port } = JSON.parse(String(line));

  const client = connectPusher({ port }, 'ada', 'demo-key', undefined, '/pusher');
  const channel = await subscribed(client, 'presence-room');
  const event = nextEvent(channel, 'message');
  await connectSdk(port, { secret: 'keep this on the server' }).trigger('presence-room', 'message', { text: 'hello' });
  expect(await event).toEqual({ text: 'hello' });
  client.disconnect();

  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('the README shows the example as it is, and names tests that there are', async () => {
  const readme = await readFile(inPackage('README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`ts\n${await readFile(inPackage('examples/serve.ts'), 'utf8')}\`\`\``);
  const named = [...readme.matchAll(/`([a-z-]+\.test\.ts)`(?:: “([^”]+)”)?/g)];
  expect(named.length).toBeGreaterThan(20);
  for (const [, file = '', title = ''] of named) {
    const source = await readFile(inPackage(`src/${file}`), 'utf8');
    const whole = title.replaceAll(/\s+/g, ' ');
    expect(source.includes(whole), `${file} has no test “${whole}”`).toBe(true);
  }
});
