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
});
