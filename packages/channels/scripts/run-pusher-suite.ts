/**
 * Runs pusher-js' own integration suite, as its package ships it, against this server: `node scripts/run-pusher-suite.ts`.
 * It takes three minutes, most of which the suite waits for what must not come. Exits with 1 where a case fails.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { createChannels, signChannelAuth } from '../src/index.ts';

// The key that the suite connects with.
const app = { id: 'suite', key: 'c49a449b916bb4246729', secret: 'suite-secret' };
const require = createRequire(import.meta.url);
const pusherJs = path.join(path.dirname(require.resolve('pusher-js')), '../..');
const shims = path.join(import.meta.dirname, 'pusher-suite-shims.cjs');

const channels = createChannels({
  app,
  maxConnections: 10,
  activityTimeoutSeconds: 120,
  heartbeatMs: 30_000,
  clientMessagesPerMinute: 10_000,
});
const http = createServer((request, response) => void answer(request, response));
http.on('upgrade', (request, socket, head) => {
  if (!channels.handleUpgrade(request, socket, head)) socket.destroy();
});
http.listen(0, '127.0.0.1');
await once(http, 'listening');
const address = http.address();
const port = typeof address === 'object' && address ? address.port : 0;

const folder = await mkdtemp(path.join(tmpdir(), 'pusher-suite-'));
const run = require(shims).installRunner(globalThis);
require(await bundleSuite(folder));

let failed = 0;
const count: number = await run((name: string, failure: Error | null) => {
  if (failure) failed += 1;
  process.stdout.write(`${failure ? 'FAIL' : 'ok  '} ${name}${failure ? `: ${failure.message}` : ''}\n`);
});
process.stdout.write(`pusher-js integration suite: ${count - failed}/${count}\n`);
process.exitCode = failed > 0 ? 1 : 0;
await channels.close();
http.close();
http.closeAllConnections();
await rm(folder, { recursive: true });

/** What the package's `webpack.integration.js` does, for Node and plain WebSocket; answers the file. */
async function bundleSuite(folder: string): Promise<string> {
  const inSuite = (file: string): string => path.join(pusherJs, file);
  const entry = path.join(folder, 'entry.cjs');
  const client = path.join(folder, 'client.cjs');
  const integration = path.join(folder, 'integration.cjs');
  const testEnv = path.join(folder, 'testenv.cjs');
  await writeFile(
    client,
    `const Pusher = require(${JSON.stringify(inSuite('src/core/pusher.ts'))}).default;
module.exports = class extends Pusher {
  constructor(key, options) { super(key, { ...options, wsHost: '127.0.0.1', wsPort: ${port} }); }
};`,
  );
  await writeFile(
    integration,
    `const helper = require(${JSON.stringify(inSuite('spec/javascripts/helpers/node/integration.js'))});
module.exports = { ...helper, API_URL: 'http://127.0.0.1:${port}' };`,
  );
  await writeFile(testEnv, `module.exports = 'node';`);
  const suite = JSON.stringify(inSuite('spec/javascripts/integration/core/pusher_spec/index.js'));
  await writeFile(entry, `require(${suite})([{ transport: 'ws', forceTLS: false }]);`);
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: [shims],
    resolve: {
      modules: [inSuite('src'), inSuite('src/runtimes'), inSuite('src/runtimes/node'), 'node_modules'],
      extensions: ['.ts', '.js'],
      alias: {
        pusher_integration: client,
        integration,
        testenv: testEnv,
        'dom/dependencies': inSuite('spec/javascripts/helpers/node/mock-dom-dependencies.ts'),
        'dom/dependency_loader': inSuite('spec/javascripts/helpers/node/mock-dom-dependencies.ts'),
        'faye-websocket': shims,
        xmlhttprequest: shims,
        // Of encrypted channels, which the suite does not try.
        '@stablelib/utf8': shims,
        '@stablelib/base64': shims,
      },
    },
    transform: { define: { VERSION: '"suite"', RUNTIME: '"node"', CDN_HTTP: '""', CDN_HTTPS: '""', DEPENDENCY_SUFFIX: '""' } },
    logLevel: 'silent',
  });
  const file = path.join(folder, 'suite.cjs');
  // The suite assigns to names it never declares, which strict code may not.
  await bundle.write({ file, format: 'cjs', strict: false });
  return file;
}

/** The suite's own server, integration_tests_server/index.js: POST /auth and GET /v2/send. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost');
  if (url.pathname === '/auth') {
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const socketId = form.get('socket_id') ?? '';
    const user = { name: `Integration ${socketId}`, email: `integration-${socketId}@example.com` };
    const signed = signChannelAuth(app, socketId, form.get('channel_name') ?? '', { user_id: socketId, user_info: user });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(signed));
    return;
  }
  const read = (name: string): string => Buffer.from(url.searchParams.get(name) ?? '', 'base64').toString();
  channels.publish(read('channel'), read('event'), JSON.parse(read('data')));
  response.writeHead(200).end();
}
