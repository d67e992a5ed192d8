import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrateScript } from './migrate-script.ts';

const migrate = (source: string, file = 'client.js') => migrateScript(file, source);
/** What is said, with the lines that it is said of. */
const leftOf = (source: string, file?: string) => migrate(source, file).left.map(({ line, text }) => `${line} ${text}`);

const socket = "const ws = new WebSocket('ws://localhost:8009/ws/content');\n";

describe('a socket of version 1', () => {
  test('is the guide’s Pusher code, at the server that it was opened to, and its message goes', () => {
    const { output } = migrate(`${socket}ws.send(JSON.stringify({type: 'message', data: 'test'}));\n`);
    expect(output).toBe(`import Pusher from 'pusher-js';
const pusher = new Pusher(process.env.VITE_PUSHER_KEY, {
  cluster: process.env.VITE_PUSHER_CLUSTER,
  wsHost: 'localhost',
  wsPort: 8009,
  forceTLS: false,
  authEndpoint: 'http://localhost:8009/pusher/auth',
  enabledTransports: ['ws', 'wss'],
});
const channel = pusher.subscribe('content-generation');
`);
  });

  test('keeps what handled its messages, under the new names, with comments and layout', () => {
    const { output } = migrate(`${socket}
ws.onmessage = async event => {
  const { type, data } = JSON.parse(event.data); // one message
  if (type === "content_generated") show(data.session_id) /* soon */
  else   if (type !== 'agent_status_update') log('🎉', data)
};
`);
    expect(output).toContain(`
channel.bind_global(async (eventName, eventData) => {
  if (eventName.startsWith('pusher:')) return;
  const { type, data } = { type: eventName, data: eventData }; // one message
  if (type === "content-generated") show(data.task_id) /* soon */
  else   if (type !== 'agent-status-update') log('🎉', data)
});
`);
  });

  test.each([
    ["ws.onopen = () => show('here');", "pusher.connection.bind('connected', () => show('here'));"],
    ["ws.addEventListener('error', function () { show('ill') })", "pusher.connection.bind('error', function () { show('ill') })"],
    [
      'ws.onclose = () => gone();',
      "pusher.connection.bind('state_change', ({ previous }) => previous === 'connected' && (() => gone())());",
    ],
    ['const stop = () => ws.close(1000);', 'const stop = () => pusher.disconnect();'],
  ])('%s', (before, after) => {
    expect(migrate(`${socket}${before}\n`).output).toContain(`\n${after}\n`);
  });

  test('whose address is put together is asked for it when the program runs', () => {
    const { output } = migrate('const ws = new WebSocket(`ws://${location.host}/ws/content`);');
    expect(output).toContain('const pusherServer = new URL(`ws://${location.host}`);');
    expect(output).toContain('wsHost: pusherServer.hostname,');
  });

  test('has a require in a program that has no imports, and import.meta.env where that is used', () => {
    expect(migrate(`const a = require('a');\n${socket}`).output).toContain("const Pusher = require('pusher-js');");
    expect(migrate(`'use strict';\n${socket}`).output).toMatch(/^'use strict';\nimport Pusher/);
    expect(migrate(`import a from 'a';\nuse(import.meta.env.MODE);\n${socket}`).output).toMatch(
      /^import a from 'a';\nimport Pusher from 'pusher-js';\n[\s\S]*new Pusher\(import\.meta\.env\.VITE_PUSHER_KEY,/,
    );
    expect(migrate(`import Channels from 'pusher-js';\n${socket}`).output).toMatch(
      /^import Channels[^\n]*\nconst pusher = new Channels/,
    );
  });

  test('is typed in TypeScript', () => {
    const { output } = migrate(
      `const ws: WebSocket = new WebSocket('wss://school.example/ws/content');
ws.onmessage = (event: MessageEvent<string>) => {
  const message: Message = JSON.parse(event.data);
  if (message.type === 'generation_started') show(message.data);
};
`,
      'client.ts',
    );
    expect(output).toContain('(eventName: string, eventData: any) => {');
    expect(output).toContain('const message: Message = { type: eventName, data: eventData } as any;');
    expect(output).toContain('wssPort: 443,');
    expect(output).toContain("VITE_PUSHER_KEY ?? ''");
  });
});

describe('a socket is left as a whole, and named with its line,', () => {
  test.each<[string, string, RegExp]>([
    ['in a field', "this.ws = new WebSocket('ws://a/ws/content');", /not kept in a variable/],
    ['exported', "export const ws = new WebSocket('ws://a/ws/content');", /exported/],
    ['of one task', 'const ws = new WebSocket(`ws://a/ws/content/${id}`);', /private-task-/],
    ['with a query', "const ws = new WebSocket('ws://a/ws/content?token=x');", /address/],
    ['with protocols', "const ws = new WebSocket('ws://a/ws/content', ['v1']);", /protocols/],
    ['of no host', "const ws = new WebSocket('/ws/content');", /address/],
    ['of another class', `import WebSocket from 'ws';\n${socket}`, /not the browser’s/],
    ['assigned twice', `let ws = new WebSocket('ws://a/ws/content');\nws = null;`, /another value/],
    ['handed on', `${socket}use(ws);`, /handed on/],
    ['with a state', `${socket}if (ws.readyState === 1) go();`, /readyState/],
    ['with a token', `${socket}ws.send(JSON.stringify({ type: 'auth', token }));`, /channelAuthorization/],
    ['with a side effect', `${socket}ws.send(JSON.stringify({ type: 'message', data: next() }));`, /something is done/],
    ['with a handler elsewhere', `${socket}ws.onmessage = onMessage;`, /elsewhere/],
    ['with the whole event', `${socket}ws.onmessage = (e) => { const m = JSON.parse(e.data); log(e); };`, /more than its data/],
    [
      'with the time',
      `${socket}ws.onmessage = (e) => { const m = JSON.parse(e.data); log(m.timestamp); };`,
      /more than its type/,
    ],
    [
      'with a table of names',
      `${socket}ws.onmessage = (e) => { const m = JSON.parse(e.data); table[m.type](m.data); };`,
      /not compared/,
    ],
    ['that reconnects', `function go() {\n${socket}ws.onclose = () => setTimeout(go, 1000);\n}`, /reconnects/],
    ['with `this`', `${socket}ws.onopen = function () { this.send('x'); };`, /this/],
    ['with its names taken', `const channel = 1;\n${socket}`, /taken/],
  ])('%s', (_name, source, why) => {
    const outcome = migrate(source);
    expect({ output: outcome.output, changed: outcome.changed }).toEqual({ output: source, changed: [] });
    expect(leftOf(source).filter((text) => why.test(text))).toHaveLength(1);
  });

  test('while another one in the file is replaced', () => {
    const { output } = migrate(`function a() {\n  ${socket}}\nfunction b() {\n  ${socket}  use(ws);\n}\n`);
    expect(output).toContain('function a() {\n  const pusher = new Pusher');
    expect(output).toContain("function b() {\n  const ws = new WebSocket('ws://localhost:8009/ws/content');\n  use(ws);");
  });
});

describe('endpoints', () => {
  const order = "JSON.stringify({ subject: 'Mathematics', grade_level: 5 })";
  test.each([
    ["fetch('/auth/login', { method: 'POST', body })", "fetch('/api/v1/auth/login', { method: 'POST', body })"],
    ["fetch('http://localhost:8009/auth/login')", "fetch('http://localhost:8009/api/v1/auth/login')"],
    [
      'axios.post(`${window.location.origin}/auth/login`, form)',
      'axios.post(`${window.location.origin}/api/v1/auth/login`, form)',
    ],
    ["const base = 'http://a:1'; fetch(base + '/auth/login')", "const base = 'http://a:1'; fetch(base + '/api/v1/auth/login')"],
    ["axios({ url: '/auth/login', data })", "axios({ url: '/api/v1/auth/login', data })"],
    [
      `fetch('/agents/generate', { method: 'POST', body: ${order} })`,
      "fetch('/api/v1/agents/execute', { method: 'POST', body: JSON.stringify({ agent_type: 'content_generator', task_type: 'generate_content', task_data: { subject: 'Mathematics', grade_level: 5 } }) })",
    ],
  ])('%s', (before, after) => {
    expect(migrate(before).output).toBe(after);
  });

  test.each([
    ["navigate('/auth/login')", /if this path is the server's/],
    ["app.post('/auth/login', handler)", /if this path is the server's/],
    ["import { base } from './base'; fetch(`${base}/auth/login`)", /if this path is the server's/],
    ["const base = 'http://a/api/v1'; fetch(`${base}/auth/login`)", /if this path is the server's/],
    ["const api = axios.create({ baseURL: '/api/v1' }); api.post('/auth/login', form)", /if this path is the server's/],
    ["fetch('/agents/generate', { method: 'POST', body: text })", /task_data/],
    ["axios.post('/agents/generate', { subject, environment_type: 'castle' })", /task_data/],
  ])('left and named: %s', (source, why) => {
    expect(migrate(source).output).toBe(source);
    expect(leftOf(source)).toEqual([expect.stringMatching(why)]);
  });
});

test('names of events are changed where Pusher is told them, and named elsewhere', () => {
  const source =
    "channel.bind('content_generated', show);\nchannel.unbind('agent_status_update');\nbus.on('content_generated', show);";
  const { output } = migrate(source);
  expect(output).toBe(
    "channel.bind('content-generated', show);\nchannel.unbind('agent-status-update');\nbus.on('content_generated', show);",
  );
  expect(leftOf(source)).toEqual([expect.stringMatching(/^3 .*"content-generated" now/)]);
});

describe('imports', () => {
  test.each([
    ["import { settings } from 'src/config';", "import { settings } from '@toolboxai/backend/core/config';"],
    ['import { settings as s } from "../src/config.js";', 'import { settings as s } from "@toolboxai/backend/core/config";'],
    [
      "import { ContentAgent } from 'backend/agents/content_agent';",
      "import { ContentAgent } from '@toolboxai/backend/agents/content-agent';",
    ],
  ])('%s', (before, after) => {
    expect(migrate(before).output).toBe(after);
  });

  test.each(["import { agentManager } from 'backend/agents';", "import { settings, more } from 'src/config';"])(
    'left and named: %s',
    (source) => {
      expect(migrate(source).output).toBe(source);
      expect(leftOf(source)).toHaveLength(1);
    },
  );

  test('of packages that are called the same are nobody’s business', () => {
    expect(migrate("import config from 'config';\nimport { settings } from './config';")).toMatchObject({
      changed: [],
      left: [],
    });
  });
});

describe('a file', () => {
  test.each([
    ['of half a program', 'const a = (', /^cannot be read/],
    ['of another language', 'def f(): pass', /^cannot be read/],
    ['of very deep brackets', `${'('.repeat(50)}${')'.repeat(49)}`, /^cannot be read/],
  ])('%s is named in one line and left', (_name, source, why) => {
    const { failed, output, changed } = migrate(source);
    expect(failed).toMatch(why);
    expect(failed).not.toContain('\n');
    expect({ output, changed }).toEqual({ output: source, changed: [] });
  });

  test('with nothing of version 1 is not touched', () => {
    const source = '#!/usr/bin/env node\n// /ws/content is mentioned\nconst  x = 1 ;;\n';
    expect(migrate(source)).toEqual({ output: source, changed: [], left: [] });
  });

  test('keeps its line ends and its byte order mark', () => {
    const { output } = migrate(`\uFEFFimport a from 'a';\r\n${socket.replace('\n', '\r\n')}ws.onopen = () => a();\r\n`);
    expect(output).toMatch(/^\uFEFFimport a/);
    expect(output.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  const pieces = [
    `${socket}ws.onmessage = (e) => { const m = JSON.parse(e.data); switch (m.type) { case 'content_generated': go(m.data); } };`,
    'const other = new WebSocket(`wss://${host}/ws/content`);',
    "fetch('/auth/login');",
    "axios.post('/agents/generate', { subject });",
    "channel3.bind('agent_status_update', () => 'ü');",
    'export const unrelated = { a: [1, 2], content_generated: 1 };',
    "navigate('/auth/login');",
    '/* über 🎉 */ const text = `${1}/ws/content`;',
  ];
  test('changed once is not changed again, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.subarray(pieces),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('a.js', 'a.ts', 'a.tsx'),
        (chosen, end, file) => {
          const once = migrateScript(file, chosen.join(end));
          expect(once.failed).toBeUndefined();
          const twice = migrateScript(file, once.output);
          expect(twice).toMatchObject({ output: once.output, changed: [] });
          expect(twice.failed).toBeUndefined();
        },
      ),
    );
  });
});
