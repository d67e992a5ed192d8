import { expect, test } from 'vitest';
import { startBeside, startTestServer } from '../support/test-server.ts';

// What each sweep deletes and keeps has tests of its own; here they are seen to begin with the server. Classes: classes.test.ts.
test('a server deletes old events and ended logins by itself as it starts', async () => {
  const server = await startTestServer();
  try {
    const { pool } = server.database;
    await server.logIn('teacher');
    await pool.query(`update sessions set expires_at = now() - interval '3 days'`);
    await pool.query(
      `insert into event_channels (channel, last_seq, updated_at) values ('private-task-old', 1, now() - interval '8 days')`,
    );
    await pool.query(
      `insert into events (channel, seq, name, data, created_at) values ('private-task-old', 1, 'x', '{}', now() - interval '8 days')`,
    );
    const left = async () => {
      const { rows } = await pool.query(
        `select (select count(*)::int from events) as events, (select count(*)::int from sessions) as sessions`,
      );
      return rows[0];
    };
    expect(await left()).toEqual({ events: 1, sessions: 1 });
    const next = await startBeside(server);
    try {
      await expect.poll(left).toEqual({ events: 0, sessions: 0 });
    } finally {
      await next.close();
    }
  } finally {
    await server.close();
  }
});
