import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { guideStep } from './guide-steps.ts';
import { seedEnv } from './seed-env.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(seedEnv({}));
});
afterAll(() => server.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-clients-'));
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of ['pusher-js']) symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Buffer): void => writeFileSync(path.join(folder, name), text);
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const main = path.join(root, 'apps/cli/src/main.ts');
const toolboxai = (...args: string[]) => runProgram(process.execPath, [main, ...args], { cwd: folder, env: seedEnv({}) });
const runClient = (name: string, more: Record<string, string> = {}) =>
  runProgram(process.execPath, [path.join(folder, name)], {
    cwd: folder,
    env: seedEnv({ VITE_PUSHER_KEY: 'toolboxai-key', VITE_PUSHER_CLUSTER: 'us2', ...more }),
  });

/** The guide's program with the address of the test's server in place of its own. */
const here = (text: string): string => text.replaceAll('localhost:8009', new URL(server.url).host);

describe('toolboxai codemod', { timeout: 120_000 }, () => {
  test('S79 S80 S93 the guide’s WebSocket becomes a client that hears the guide’s event from pusher-js', {
    timeout: 60_000,
  }, async () => {
    const teacher = await server.logIn('teacher');
    put('client.mjs', here(guideStep('3.3', 'OLD')));
    expect((await toolboxai('codemod', '--write', 'client.mjs')).status).toBe(0);
    // What the guide goes on with: it names `channel` as the changed program does.
    const bound = /channel\.bind[\s\S]*$/.exec(guideStep('3.3', 'NEW'))?.[0] ?? '';
    const order = {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: { subject: 'Test', grade_level: 5, questions: 3 },
    };
    put(
      'client.mjs',
      `${read('client.mjs')}${bound}
channel.bind('generation-started', () => pusher.disconnect());
channel.bind('pusher:subscription_succeeded', () => fetch('${server.url}/api/v1/agents/execute', {
  method: 'POST', headers: ${JSON.stringify({ ...teacher, 'content-type': 'application/json' })}, body: JSON.stringify(${JSON.stringify(order)}) }));
`,
    );
    const { stdout, stderr } = await runClient('client.mjs');
    expect(stdout).toMatch(/^Content generation started: \{[^}]*status: 'queued',\s+task_id: '/);
    expect(stderr).toBe('');
  });

  test('S81 S82 S87 S89 a client of version 1 says the same after it, by pusher-js and the new endpoints', {
    timeout: 90_000,
  }, async () => {
    const { email, password } = await server.addUser('teacher');
    const program = `const base = '${server.url}';
const ws = new WebSocket('${server.url.replace('http', 'ws')}/ws/content');
ws.onmessage = (event) => {
  const { type, data } = JSON.parse(event.data);
  if (type === 'agent_status_update' && data.status === 'busy') console.log('agent', data.status);
  if (type === 'content_generated') {
    console.log('done', typeof data.session_id);
    ws.close();
  }
};
ws.onopen = async () => {
  const login = await fetch(base + '/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: '${email}', password: '${password}' }),
  });
  const { access_token } = await login.json();
  console.log('login', login.status);
  await fetch(base + '/agents/generate', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + access_token },
    body: JSON.stringify({ subject: 'Mathematics', grade_level: 5, objectives: ['Learn fractions'], questions: 3 }),
  });
};
`;
    put('client.mjs', program);
    const before = await runClient('client.mjs');
    expect(before).toEqual({ status: 0, stdout: 'login 200\nagent busy\ndone string\n', stderr: '' });
    const { stdout } = await toolboxai('codemod', '--write', '--json', 'client.mjs');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, written: true, changed: 1, failed: 0 });
    const after = read('client.mjs');
    for (const old of ['new WebSocket', "'/auth/login'", "'/agents/generate'", 'content_generated', 'agent_status_update'])
      expect(after).not.toContain(old);
    const lines = (text: string): string[] => text.split('\n').toSorted();
    const again = await runClient('client.mjs');
    expect({ ...again, stdout: lines(again.stdout) }).toEqual({ ...before, stdout: lines(before.stdout) });
  });

  test('S72 S142 the guide’s old imports are changed, or named with what to write', async () => {
    put('old.py', guideStep('3.1', 'OLD'));
    put('older.py', guideStep('Settings Import (Breaking)', 'OLD'));
    put('old.ts', "import { settings } from 'src/config';\n");
    const { stdout } = await toolboxai('codemod', '--write', '.');
    expect(read('old.py').split('\n')[1]).toBe(guideStep('3.1', 'NEW').split('\n')[1]);
    expect(read('old.ts')).toBe("import { settings } from '@toolboxai/backend/core/config';\n");
    expect(stdout).toContain('old.py:3 look here: write "from apps.backend.services.agent_service import get_agent_service"');
    expect(stdout).toContain(
      'older.py:2 look here: if this is version 1\'s, write "from apps.backend.core.config import settings"',
    );
  });

  test('shows a diff that patch takes and writes nothing unless told; twice is once', async () => {
    const source = `${'// a line\n'.repeat(9)}${here(guideStep('3.3', 'OLD'))}${'// the end\n'.repeat(9)}fetch('/auth/login')`;
    put('client.js', source);
    const { stdout } = await toolboxai('codemod', 'client.js');
    expect(read('client.js')).toBe(source);
    expect(stdout).toContain('Nothing was written: --write does.');
    put(
      'change.patch',
      stdout
        .split('\n')
        .filter((line) => /^(?:---|\+\+\+|@@|[ +\\-])/.test(line))
        .join('\n')
        .concat('\n'),
    );
    expect(await runProgram('git', ['apply', '-p0', 'change.patch'], { cwd: folder, env: seedEnv({}) })).toMatchObject({
      status: 0,
    });
    const patched = read('client.js');
    expect(patched).not.toBe(source);
    put('client.js', source);
    await toolboxai('codemod', '--write', 'client.js');
    expect(read('client.js')).toBe(patched);
    expect((await toolboxai('codemod', '--write', 'client.js')).stdout).toContain('1 files read, 0 changed');
    expect(read('client.js')).toBe(patched);
  });

  test('files that cannot be read get one line each, and are left', async () => {
    const socket = here(guideStep('3.3', 'OLD'));
    const broken = {
      'broken.js': `${socket}const a = (;`,
      'deep.js': '['.repeat(400_000),
      'binary.js': `${socket}\0`,
      'long.js': `${socket}${' '.repeat(1_000_000)}`,
    };
    for (const [name, text] of Object.entries(broken)) put(name, text);
    put('latin.js', Buffer.from([0xe9, 0x22]));
    symlinkSync('broken.js', path.join(folder, 'link.js'));
    put('sound.js', socket);
    const { status, stdout } = await toolboxai('codemod', '--write', '.');
    expect(status).toBe(0);
    for (const [name, text] of Object.entries(broken)) {
      expect(stdout.split('\n').filter((line) => line.startsWith(name))).toHaveLength(1);
      expect(read(name)).toBe(text);
    }
    expect(stdout).toMatch(/^latin\.js is no text in UTF-8$/m);
    expect(stdout).toContain('6 files read, 1 changed, 5 not read');
    expect(read('sound.js')).toContain('pusher.subscribe');
    expect(await toolboxai('codemod', 'nowhere')).toEqual({ status: 2, stdout: '', stderr: 'There is no nowhere.\n' });
  });
});

describe('toolboxai env migrate', { timeout: 120_000 }, () => {
  /** The guide's file as version 1 had it: without what the guide calls new. */
  const before = guideStep('2.1').replace(/^# [^\n]*\(NEW[^\n]*\n(?:[A-Z][^\n]*\n)+\n/gm, '');

  test('S141 keeps order and comments, and explains what the guide calls new', async () => {
    put('.env', before);
    expect((await toolboxai('env', 'migrate', '--write')).status).toBe(0);
    const after = read('.env');
    // Everything of before is there, line by line in its order; the placeholder that would be refused is commented out.
    const kept = after.split('\n').filter((line) => before.split('\n').includes(line.replace(/^#(?=JWT_SECRET_KEY)/, '')));
    expect(kept.join('\n').replace('#JWT_SECRET_KEY', 'JWT_SECRET_KEY').trimEnd()).toBe(before.trimEnd());
    for (const name of [
      'PUSHER_ENABLED',
      'PUSHER_APP_ID',
      'PUSHER_KEY',
      'PUSHER_SECRET',
      'PUSHER_CLUSTER',
      'PUSHER_SSL',
      'SENTRY_DSN',
      'MAX_CONCURRENT_GENERATIONS',
    ])
      expect(after).toMatch(new RegExp(`^# .+\\n#${name}=`, 'm'));
    expect((await toolboxai('env', 'check', '.env')).stdout).toContain('The configuration is sound.');
    expect((await toolboxai('env', 'migrate')).stdout).toContain('.env is as version 2 wants it.');
  });

  test.each(['2.1', '2.2'])('changes nothing in the guide’s new file of step %s but a secret that is refused', async (step) => {
    put('.env', guideStep(step));
    await toolboxai('env', 'migrate', '--write');
    const lines = read('.env').split('\n');
    expect(
      guideStep(step)
        .split('\n')
        .filter((line) => !lines.includes(line)),
    ).toEqual(step === '2.1' ? ['JWT_SECRET_KEY=your-new-super-secure-jwt-secret-key-here'] : []);
  });

  test('S109 the file as it was is .env.backup, with its rights, and no older one is written over', async () => {
    put('.env', before);
    await runProgram('chmod', ['600', '.env'], { cwd: folder, env: seedEnv({}) });
    await toolboxai('env', 'migrate', '--write');
    expect(read('.env.backup')).toBe(before);
    put('.env', `${before}API_PORT=8010\n`);
    const { stdout } = await toolboxai('env', 'migrate', '--write', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      written: true,
      backup: '.env.backup.1',
      notes: expect.arrayContaining(['API_PORT is PORT now']),
    });
    expect(read('.env.backup')).toBe(before);
    for (const name of ['.env', '.env.backup', '.env.backup.1'])
      expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
    // The guide's way back.
    await runProgram('cp', ['.env.backup', '.env'], { cwd: folder, env: seedEnv({}) });
    expect(read('.env')).toBe(before);
  });

  test('gives old names and old spellings their new ones; strangers and comments stay', async () => {
    put(
      '.env',
      `# The school
ENV=prod # live
export JWT_SECRET='${'s'.repeat(40)}'
JWT_EXPIRATION_HOURS=2
LOG_LEVEL=WARNING
CORS_ORIGINS=https://a.example, https://b.example   # both
DEBUG=False
API_PORT=8010
FASTAPI_PORT=9999
OPENAI_TEMPERATURE=hot
SCHOOLOGY_KEY=abc
NOTE="two
lines # none"
DB_USER=edu
DB_PASSWORD=p@ss
DB_NAME=school
`,
    );
    const shown = await toolboxai('env', 'migrate');
    expect(shown.stdout).not.toMatch(/ssss|p@ss|p%40ss|=abc/);
    await toolboxai('env', 'migrate', '--write');
    expect(read('.env')).toContain(`# The school
ENVIRONMENT=production # live
export JWT_SECRET_KEY='${'s'.repeat(40)}'
JWT_ACCESS_TOKEN_EXPIRE_MINUTES=120
LOG_LEVEL=warn
CORS_ORIGINS=["https://a.example","https://b.example"]   # both
DEBUG=false
PORT=8010
# Version 2 reads PORT instead, which is set.
#FASTAPI_PORT=9999
# Version 2 refuses this: it must be a number. 0 to 2.
#OPENAI_TEMPERATURE=hot
SCHOOLOGY_KEY=abc
NOTE="two
lines # none"
DB_USER=edu
DB_PASSWORD=p@ss
DB_NAME=school
`);
    expect(read('.env')).toContain('\nDATABASE_URL=postgresql://edu:p%40ss@localhost:5432/school\n');
    const { stdout } = await toolboxai('env', 'check', '--json', '.env');
    const values = Object.fromEntries(
      JSON.parse(stdout).variables.map((row: { name: string; value: string }) => [row.name, row.value]),
    );
    expect(values).toMatchObject({ PORT: '8010', ENVIRONMENT: 'production', JWT_SECRET_KEY: 'set, not shown' });
  });

  test('a file that is not there, or is a folder, is said in one line', async () => {
    for (const command of ['migrate', 'check'])
      for (const [file, code] of [
        ['none.env', 'ENOENT'],
        ['node_modules', 'EISDIR'],
      ])
        expect(await toolboxai('env', command, file ?? '')).toEqual({
          status: 2,
          stdout: '',
          stderr: `${file} cannot be opened (${code}).\n`,
        });
  });
});
