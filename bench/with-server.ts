import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnServer } from '../tests/support/spawn-server.ts';

export type BenchServer = { url: string; headers: Record<string, string> };

/** Runs `work` against a server in a process of its own, on its embedded database, logged in as its first teacher. */
export async function withServer<T>(work: (server: BenchServer) => Promise<T>, env: Record<string, string> = {}): Promise<T> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-bench-'));
  const server = await spawnServer({ DATA_DIR: dataDir, RATE_LIMIT_PER_MINUTE: '1000000', ...env });
  try {
    const password = /password {2}(\S+)/.exec(server.output())?.[1];
    const response = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'teacher@toolboxai.local', password }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    return await work({
      url: server.url,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    });
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

export type Executed = { task_id: string; status: string; result?: { model?: { cost_usd: number } | null } | null };

/** Has a lesson made; resolves with the answer, at once or when it is finished. */
export async function execute(server: BenchServer, seed: string, waitSeconds: number): Promise<Executed> {
  const response = await fetch(`${server.url}/api/v1/agents/execute`, {
    method: 'POST',
    headers: { ...server.headers, prefer: `wait=${waitSeconds}` },
    body: JSON.stringify({
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: {
        subject: 'Mathematics',
        grade_level: 5,
        objectives: ['add fractions with unlike denominators'],
        questions: 10,
        seed,
      },
    }),
  });
  return (await response.json()) as Executed;
}
