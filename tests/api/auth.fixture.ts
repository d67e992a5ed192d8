import type { TestServer } from '../support/test-server.ts';

export type Bearer = { authorization: string };

export type Login = {
  email: string;
  password: string;
  access: Bearer;
  /** The refresh token. */
  refresh: string;
};

/** Logs in; a new teacher unless a user is given. */
export async function logInAs(
  server: TestServer,
  user?: { email: string; password: string },
  userAgent = 'node',
): Promise<Login> {
  const { email, password } = user ?? (await server.addUser('teacher'));
  const headers = { 'user-agent': userAgent };
  const { body, status } = await server.call('POST', '/api/v1/auth/login', { email, password }, headers);
  if (status !== 200) throw new Error(`login answered ${status}: ${JSON.stringify(body)}`);
  return { email, password, access: { authorization: `Bearer ${body.access_token}` }, refresh: String(body.refresh_token) };
}

export type AuditRow = { actor_id: string | null; action: string; target: string | null; outcome: string };

/** What the audit log says, oldest first. */
export async function auditOf(server: TestServer, action: string): Promise<AuditRow[]> {
  const { rows } = await server.database.pool.query<AuditRow>(
    'select actor_id, action, target, outcome from audit_log where action = $1 order by id',
    [action],
  );
  return rows;
}

export async function idOf(server: TestServer, email: string): Promise<string> {
  const { rows } = await server.database.pool.query<{ id: string }>('select id from users where email = $1', [email]);
  return rows[0]?.id ?? '';
}
