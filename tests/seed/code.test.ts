import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/spawn-server.ts';

let folder: string;
let own: TestDatabase;

/** `@toolboxai/backend` as it is published, in an otherwise empty folder, with what its package.json names and nothing else. */
beforeAll(async () => {
  own = await createTestDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-packed-'));
  const modules = path.join(folder, 'node_modules');
  const target = path.join(modules, '@toolboxai/backend');
  const packed = run(path.join(root, 'apps/backend/scripts/pack-backend.ts'), [target]);
  expect(packed.status, packed.stderr).toBe(0);
  const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(path.join(target, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies).filter((each) => !each.startsWith('@toolboxai/'))) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  }
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await own.drop();
});

function run(file: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'silent', DATABASE_URL: own.url, ...env },
  });
  return { status, stdout, stderr };
}

function runCode(code: string, env: Record<string, string> = {}) {
  const file = path.join(folder, 'program.js');
  writeFileSync(file, code);
  return run(file, [], env);
}

describe('the published package', () => {
  test('S72 gives the settings from @toolboxai/backend/core/config, read when first looked at', () => {
    const { stdout, stderr } = runCode(
      `import { settings } from '@toolboxai/backend/core/config';
       process.env.PORT = '8123';
       console.log(settings.http.port, settings.auth.algorithm, Object.keys(settings).includes('database'));`,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '8123 HS256 true\n', stderr: '' });
  });

  test('S73 S74 runs a task through getAgentService() as the guide shows', { timeout: 60_000 }, () => {
    const { stdout, stderr } = runCode(
      `import { getAgentService } from '@toolboxai/backend/services/agent-service';
       const service = getAgentService();
       const result = await service.executeTask({
         agentType: 'content_generator',
         taskType: 'generate_content',
         taskData: { subject: 'Mathematics', grade_level: 5, objectives: ['Learn fractions'] },
       });
       console.log(JSON.stringify({ same: service === getAgentService(), title: result.title, questions: result.questions }));
       await service.close();`,
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ same: true, title: expect.stringMatching(/fraction/i), questions: 10 });
  });

  test('S75 still makes a lesson by version 1’s ContentAgent, and says once what to call instead', { timeout: 60_000 }, () => {
    const { stdout, stderr } = runCode(
      `import { ContentAgent } from '@toolboxai/backend/agents/content-agent';
       import { getAgentService } from '@toolboxai/backend/services/agent-service';
       const agent = new ContentAgent();
       const lesson = { subject: 'Mathematics', gradeLevel: 5, objectives: ['Learn fractions'] };
       const results = [await agent.generateContent(lesson), await agent.generateContent(lesson)];
       console.log(JSON.stringify(results.map(({ subject, questions }) => [subject, questions])));
       await getAgentService().close();`,
    );
    expect(JSON.parse(stdout)).toEqual([
      ['Mathematics', 10],
      ['Mathematics', 10],
    ]);
    expect(stderr.match(/DeprecationWarning: ContentAgent is from version 1/g)).toHaveLength(1);
  });

  test('S74 a task that fails rejects with its code and what to do', () => {
    const { stdout } = runCode(
      `import { getAgentService } from '@toolboxai/backend/services/agent-service';
       const service = getAgentService();
       await service.executeTask({ agentType: 'content_generator', taskType: 'generate_content',
         taskData: { subject: 'Mathematics', grade_level: 5, objectives: ['quantum chromodynamics'] } })
         .catch((error) => console.log(error.name, error.code, error.publicMessage));
       await service.close();`,
    );
    expect(stdout).toMatch(/^AppError UNKNOWN_TOPIC The curriculum does not know "quantum chromodynamics"/);
  });

  test('S76 has circuitBreaker(name, { failureThreshold, timeoutSeconds }) round a call', () => {
    const { stdout, stderr } = runCode(
      `import { circuitBreaker } from '@toolboxai/backend/core/circuit-breaker';
       let calls = 0;
       const options = { failureThreshold: 3, timeoutSeconds: 30 };
       const callModel = circuitBreaker('external_api', options)(async (text) => {
         calls += 1;
         if (calls > 1) throw new Error('no answer');
         return text.toUpperCase();
       });
       console.log(await callModel('hello'));
       for (let n = 0; n < 6; n++) await callModel('hello').catch((error) => console.log(error.code ?? error.message));
       const same = circuitBreaker('external_api', options);
       console.log(calls, same.state());
       same.reset();
       console.log(await same.execute(async () => 'again'), same.state());`,
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'HELLO',
      'no answer',
      'no answer',
      'no answer',
      'DEPENDENCY_UNAVAILABLE',
      'DEPENDENCY_UNAVAILABLE',
      'DEPENDENCY_UNAVAILABLE',
      '4 open',
      'again closed',
    ]);
  });

  test('S77 has RateLimitConfig with the guide’s figures, and a limiter that keeps them', () => {
    const { stdout, stderr } = runCode(
      `import { createRateLimiter, RateLimitConfig } from '@toolboxai/backend/core/rate-limiter';
       const config = RateLimitConfig({ requestsPerMinute: 60, burstSize: 10, windowSize: 60 });
       const limiter = createRateLimiter(config);
       const slow = createRateLimiter({ requestsPerMinute: 0.01, burstSize: 10 });
       const taken = await Promise.all(Array.from({ length: 40 }, () => slow.take('a user')));
       const { allowed, retryAfterSeconds } = taken[39];
       console.log(JSON.stringify({
         config, usual: RateLimitConfig(), first: await limiter.take('a user'),
         admitted: taken.filter(({ allowed }) => allowed).length, last: { allowed, late: retryAfterSeconds > 5000 },
         other: (await slow.take('another')).allowed,
       }));
       try { RateLimitConfig({ burstSize: 0 }); } catch (error) { console.log(error.message); }
       limiter.close();`,
    );
    expect(stderr).toBe('');
    const [result = '', fault] = stdout.trim().split('\n');
    const guide = { requestsPerMinute: 60, burstSize: 10, windowSize: 60 };
    expect(JSON.parse(result)).toEqual({
      config: guide,
      usual: guide,
      first: { allowed: true, remaining: 9, retryAfterSeconds: 0 },
      admitted: 10,
      last: { allowed: false, late: true },
      other: true,
    });
    expect(fault).toBe('This limit cannot be: burstSize must be a whole number from 1, but is 0.');
  });
});
