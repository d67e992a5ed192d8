import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, join, makeLesson, questionAt, startClass } from './classes.fixture.ts';

/** Rows in each of the tables that grow. */
const rows = 100_000;
/** In Postgres' own units: reading one of those tables from end to end costs more. */
const mostCost = 1_500;

let server: TestServer;
let teacher: Auth;
let admin: Auth;
/** Statements of the server, each with the values of one of its runs. */
const asked = new Map<string, unknown[]>();
const query = pg.Client.prototype.query;

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_PER_MINUTE: '100000' });
  [teacher, admin] = [await server.logIn('teacher'), await server.logIn('admin')];
  const { body } = await server.call('GET', '/api/v1/auth/me', undefined, teacher);
  await fill(body.id);
}, 180_000);
afterAll(async () => {
  pg.Client.prototype.query = query;
  await server.close();
});

/** A tenth of the lessons, tasks and classes is this teacher's. */
async function fill(owner: string): Promise<void> {
  const { pool } = server.database;
  const run = (sql: string) => pool.query(sql.replaceAll(':rows', String(rows)).replaceAll(':owner', `'${owner}'::uuid`));
  const theirs = `('00000000-0000-4000-8000-' || lpad((n % 5000 + 1)::text, 12, '0'))::uuid`;
  const mine = `case when n % 10 = 0 then :owner else ${theirs} end`;
  await run(
    `insert into users (id, email, username) select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, n || '@x.test', 'u' || n from generate_series(1, :rows) n`,
  );
  await run(`insert into sessions (user_id, session_token, family_id, refresh_token_hash, expires_at)
    select ${theirs}, 't' || n, gen_random_uuid(), sha256(n::text::bytea), now() + interval '3 days' from generate_series(1, :rows) n`);
  await run(`insert into educational_content (title, subject, grade_level, content, created_by, created_at)
    select 'Lesson ' || n, 'Mathematics', n % 9, '{}', ${mine}, now() - n * interval '1 minute' from generate_series(1, :rows) n`);
  await run(`insert into task_executions (agent_type, task_type, task_data, status, user_id, created_at)
    select 'content_generator', 'generate_content', '{}', 'completed', ${mine}, now() - n * interval '1 minute' from generate_series(1, :rows) n`);
  await run(
    `insert into tasks.runs (id, kind, input, state, timeout_ms, ended_at) select task_id, 'agent-task', '{}', 'completed', 1000, now() from task_executions`,
  );
  await run(`insert into tasks.steps (run_id, name, output) select id, 'save', '{}' from tasks.runs`);
  await run(
    `insert into event_channels (channel, last_seq) select 'private-task-' || n, 10 from generate_series(1, :rows / 10) n`,
  );
  await run(
    `insert into events (channel, seq, name, data, created_at)
    select 'private-task-' || (n / 10 + 1), n % 10 + 1, 'step-finished', '{}', now() - (n + 60) * interval '10 seconds' from generate_series(0, :rows - 1) n`,
  );
  await run(`insert into play_sessions (owner_id, code, status, settings, title, theme, question_count, lesson, created_at, expires_at, ended_at, retain_until)
    select ${mine}, 'C' || n, 'ended', '{}', 'Lesson', 'island', 3, '{}', now() - n * interval '1 minute', now(), now(), now() + interval '30 days' from generate_series(1, :rows / 10) n`);
  await run(`insert into play_players (session_id, seat, nickname, origin, token_hash, state)
    select id, seat, 'Nick ' || seat, 'browser', sha256((id::text || seat)::bytea), '{}' from play_sessions cross join generate_series(1, 10) seat`);
  await run(`insert into play_responses (session_id, seat, question_id, attempt, choice_id, correct, points, at_ms)
    select session_id, seat, 'q1', 1, 'a', true, 10, 1 from play_players`);
  await run(`insert into audit_log (action, outcome) select 'login', 'success' from generate_series(1, :rows)`);
  await run(
    `insert into agent_metrics (agent_type, task_type, minute) select 'content_generator', 'generate_content', date_trunc('minute', now()) - n * interval '1 minute' from generate_series(1, :rows) n`,
  );
  await pool.query('analyze');
}

/** All that teachers, children and the hour ask of the database. */
async function work(): Promise<void> {
  const beside = await startBeside(server, { RATE_LIMIT_PER_MINUTE: '100000' });
  try {
    const get = async (path: string, as: Auth) => {
      const answer = await beside.call('GET', path, undefined, as);
      expect([path, answer.status]).toEqual([path, 200]);
      return answer.body;
    };
    const lists = ['content', 'agents/tasks', 'play/sessions'].flatMap((path) => [teacher, admin].map((as) => ({ path, as })));
    for (const { path, as } of lists) {
      const { next } = await get(`/api/v1/${path}?limit=20`, as);
      if (next) await get(`/api/v1/${path}?limit=20&after=${next}`, as);
    }
    for (const path of ['agents', 'auth/me', 'auth/sessions', 'realtime/events?channel=content-generation&after=0'])
      await get(`/api/v1/${path}`, teacher);
    for (const path of ['system/audit', 'system/circuit-breakers', 'system/legacy']) await get(`/api/v1/${path}`, admin);
    for (const path of ['/health', '/health/agents', '/metrics']) await get(path, admin);
    const order = {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: {
        subject: 'Mathematics',
        grade_level: 5,
        objectives: ['Adding fractions with unlike denominators'],
        questions: 3,
        seed: 'budget',
      },
    };
    const { body: task } = await beside.call('POST', '/api/v1/agents/execute', order, {
      ...teacher,
      'idempotency-key': randomUUID(),
    });
    expect(task.status).toBe('completed');
    await get(`/api/v1/agents/tasks/${task.task_id}`, teacher);
    await get(`/api/v1/realtime/events?channel=private-task-${task.task_id}&after=0`, teacher);
    await get(`/api/v1/content/${task.result.content_id}`, teacher);
    const lesson = await makeLesson(server, teacher);
    const { code, id } = await startClass(beside, teacher, lesson);
    const [player, other] = [await join(beside, code), await join(beside, code)];
    await player.play(questionAt(lesson, 0), questionAt(lesson, 0).right);
    await player.state();
    await other.call('POST', 'leave');
    for (const path of ['', '/results']) await get(`/api/v1/play/sessions/${id}${path}`, teacher);
    await beside.call('PATCH', `/api/v1/play/sessions/${id}`, { status: 'ended' }, teacher);
    await beside.call('DELETE', `/api/v1/play/sessions/${id}`, undefined, teacher);
    await beside.call('DELETE', `/api/v1/content/${lesson.id}`, undefined, teacher);
  } finally {
    await beside.close();
  }
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Total Cost': number; 'Plan Rows': number; Plans?: Plan[] };

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describe(`with ${rows} rows in each table that grows`, () => {
  test('S121 no statement of the server reads a table from end to end, or costs as much', async () => {
    const remember = function (this: pg.Client, ...given: unknown[]): unknown {
      const [first, second] = given;
      const text = typeof first === 'object' && first !== null && 'text' in first ? first.text : first;
      const values = Array.isArray(second)
        ? second
        : typeof first === 'object' && first !== null && 'values' in first
          ? first.values
          : [];
      if (typeof text === 'string' && /^\s*(with|select|insert|update|delete)/i.test(text))
        asked.set(text, Array.isArray(values) ? values : []);
      return Reflect.apply(query, this, given);
    };
    pg.Client.prototype.query = remember as typeof query;
    await work();
    pg.Client.prototype.query = query;
    expect(asked.size).toBeGreaterThan(50);

    const found: Record<string, unknown> = {};
    for (const [text, values] of asked) {
      const { rows: plans } = await server.database.pool.query(`explain (format json) ${text}`, values);
      const plan = plans[0]['QUERY PLAN'][0].Plan as Plan;
      const whole = nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan' && node['Total Cost'] > mostCost / 3);
      if (whole.length > 0 || plan['Total Cost'] > mostCost)
        found[text.replaceAll(/\s+/g, ' ').slice(0, 300)] = {
          cost: plan['Total Cost'],
          whole: whole.map((node) => node['Relation Name']),
        };
    }
    expect(found).toEqual({});
  }, 120_000);
});
