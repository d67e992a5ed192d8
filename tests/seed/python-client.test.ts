import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { type Run, runProgram } from '../support/run-program.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer, testSecret } from '../support/test-server.ts';
import { guideStep } from './guide-steps.ts';
import { seedEnv } from './seed-env.ts';

const client = path.join(root, 'clients/python');
let server: TestServer;
let login: { email: string; password: string };
let folder: string;

beforeAll(async () => {
  server = await startTestServer(seedEnv({}));
  login = await server.addUser('teacher');
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-python-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const variables = (more: Record<string, string> = {}) =>
  seedEnv({
    PYTHONPATH: client,
    PYTHONDONTWRITEBYTECODE: '1',
    TOOLBOXAI_URL: server.url,
    TOOLBOXAI_EMAIL: login.email,
    TOOLBOXAI_PASSWORD: login.password,
    ...more,
  });

/** Python as its own notebook runs it: `await` may stand at the top. */
const runner = `import ast, asyncio, inspect, sys
code = compile(open(sys.argv[1]).read(), sys.argv[1], 'exec', flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
made = eval(code, {'__name__': '__main__'})
if inspect.iscoroutine(made):
    asyncio.run(made)
`;

function runCode(code: string, env = variables()): Promise<Run> {
  const file = path.join(folder, 'program.py');
  writeFileSync(file, code);
  return runProgram('python3', ['-c', runner, file], { cwd: folder, env });
}

describe('a Python program of version 1, with clients/python on its path', () => {
  test('S129 the guide’s own check prints OK', async () => {
    const [line = ''] = guideStep('4. Agent Service Not Starting')
      .split('\n')
      .filter((text) => text.startsWith('python '));
    const command = line.replace(/^python /, 'python3 ');
    expect(await runProgram('sh', ['-c', command], { cwd: folder, env: variables() })).toEqual({
      status: 0,
      stdout: 'OK\n',
      stderr: '',
    });
  });

  test('S126 without it the error is the guide’s, and PYTHONPATH is what helps', async () => {
    const program = 'import apps.backend.core.config';
    const { status, stderr } = await runCode(program, variables({ PYTHONPATH: '' }));
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("ModuleNotFoundError: No module named 'apps"),
    });
    expect(await runCode(program)).toMatchObject({ status: 0, stderr: '' });
  });

  test('S72 imports as step 3.1 and the breaking changes show', async () => {
    const { stdout, stderr } = await runCode(
      `${guideStep('3.1', 'NEW')}\n${guideStep('Settings Import (Breaking)', 'NEW')}
print(settings.OPENAI_MODEL, settings.RATE_LIMIT_PER_MINUTE, settings.CORS_ORIGINS, settings.DEBUG, get_agent_service() is get_agent_service())
`,
      variables({ RATE_LIMIT_PER_MINUTE: '7', CORS_ORIGINS: '["https://a.example"]' }),
    );
    expect({ stdout, stderr }).toEqual({ stdout: "gpt-4 7 ['https://a.example'] False True\n", stderr: '' });
  });

  test('S74 has a lesson made by step 3.2, to the letter', { timeout: 120_000 }, async () => {
    const { status, stdout, stderr } = await runCode(
      `${guideStep('3.2', 'NEW')}\nprint(result["title"], "|", result["questions"])\n`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/fractions.* \| 10\n/i);
  });

  test('S76 calls through step 4.1’s breaker, which opens after three failures and says for how long', async () => {
    const { stdout, stderr } = await runCode(`${guideStep('4.1')}
print(await call_openai_api())
@circuit_breaker("external_api", failure_threshold=3, timeout=30.0)
async def ill():
    raise OSError("no answer")
for _ in range(5):
    try:
        await ill()
    except Exception as error:
        print(type(error).__name__)
try:
    await call_openai_api()
except RuntimeError as error:
    print(error)
try:
    circuit_breaker("external_api", failure_threshold=4)
except ValueError as error:
    print(error)
`);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'None',
      'OSError',
      'OSError',
      'OSError',
      'CircuitOpen',
      'CircuitOpen',
      '"external_api" failed too often and is left alone. Try again in 30 s.',
      'The breaker "external_api" is in use with other figures. Give both the same, or one another name.',
    ]);
  });

  test('S76 lets one call through to see once the time is over, which closes it or holds it open', async () => {
    const { stdout, stderr } = await runCode(`
from apps.backend.core import circuit_breaker as module
now = [0.0]
module.time.monotonic = lambda: now[0]
calls = []
@module.circuit_breaker("other", failure_threshold=1, timeout=5.0)
def call(works):
    calls.append(works)
    if not works:
        raise OSError("no answer")
breaker = module.get_circuit_breaker("other", 1, 5.0)
def turn(works):
    try:
        call(works)
    except Exception as error:
        return type(error).__name__
for at, works in [(0, False), (4.9, True), (5, False), (9.9, True), (10, True), (10, True)]:
    now[0] = at
    print(at, turn(works), breaker.state)
print(calls)
`);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      '0 OSError open',
      '4.9 CircuitOpen open',
      '5 OSError open',
      '9.9 CircuitOpen open',
      '10 None closed',
      '10 None closed',
      '[False, False, True, True]',
    ]);
  });

  test('S77 takes step 4.2’s limit, and a limiter that keeps it', async () => {
    const { stdout, stderr } = await runCode(`${guideStep('4.2')}
from apps.backend.core.rate_limiter import RateLimiter
limiter = RateLimiter(RateLimitConfig(requests_per_minute=0.01))
turns = [limiter.take("a") for _ in range(40)]
print(rate_limit_config == RateLimitConfig(), sum(turn.allowed for turn in turns), turns[-1].retry_after > 5000, limiter.take("b").remaining)
try:
    RateLimitConfig(burst_size=0)
except ValueError as error:
    print(error)
`);
    expect({ stdout, stderr }).toEqual({
      stdout: 'True 10 True 9\nburst_size must be a whole number from 1, but is 0.\n',
      stderr: '',
    });
  });
});

/** Runs a task; prints what went wrong as a program sees it. */
const failing = (subject = 'Mathematics', objective = 'Learn fractions') => `from apps.backend.services.agent_service import *
try:
    result = await get_agent_service().execute_task("content_generator", "generate_content",
        {"subject": ${JSON.stringify(subject)}, "grade_level": 5, "objectives": [${JSON.stringify(objective)}], "questions": 3})
    print("made", result["questions"])
except AgentServiceError as error:
    print(type(error).__name__, error.code, error)
`;

describe('what goes wrong is said in one line:', () => {
  test('nobody answers', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { stdout, stderr } = await runCode(failing(), variables({ TOOLBOXAI_URL: url }));
    expect({ stdout, stderr }).toEqual({
      stdout: `ServerUnreachable SERVER_UNREACHABLE No ToolboxAI server answers at ${url} (Connection refused). Start one (npm start), or set TOOLBOXAI_URL to where it is.\n`,
      stderr: '',
    });
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'no login',
      { TOOLBOXAI_EMAIL: '', TOOLBOXAI_PASSWORD: '' },
      'AgentServiceError UNAUTHENTICATED The server wants a login. Set TOOLBOXAI_EMAIL',
    ],
    ['a wrong password', { TOOLBOXAI_PASSWORD: 'wrong' }, 'AgentServiceError INVALID_CREDENTIALS Email or password is wrong.'],
    ['no address', { TOOLBOXAI_URL: 'localhost:8009' }, 'AgentServiceError BAD_ADDRESS TOOLBOXAI_URL must begin with http'],
  ])('%s', async (_name, env, line) => {
    expect((await runCode(failing(), variables(env))).stdout).toContain(line);
  });

  test('the task failed, with the nearest topics', async () => {
    const { stdout } = await runCode(failing('Mathematics', 'quantum chromodynamics'));
    expect(stdout).toMatch(/^AgentServiceError UNKNOWN_TOPIC The curriculum does not know "quantum chromodynamics".* Nearest: /);
  });

  test('a variable holds what it may not, without its value', async () => {
    const program =
      'from apps.backend.core.config import settings\ntry:\n    settings.MAX_TOKENS\nexcept ValueError as error:\n    print(error)';
    const { stdout } = await runCode(program, variables({ MAX_TOKENS: 'hunter2' }));
    expect(stdout).toBe('MAX_TOKENS cannot be read: must be a number. Change it in the environment.\n');
  });
});

test('S114 a token that version 1 issued does for a Python program until it expires', { timeout: 120_000 }, async () => {
  const { rows } = await server.database.pool.query<{ id: string }>('select id from users where email = $1', [login.email]);
  const token = await new SignJWT({ sub: rows[0]?.id ?? '', role: 'educator' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode(testSecret));
  const { stdout } = await runCode(failing(), variables({ TOOLBOXAI_TOKEN: token, TOOLBOXAI_EMAIL: '', TOOLBOXAI_PASSWORD: '' }));
  expect(stdout).toBe('made 3\n');
});
