import { createServer, type ServerResponse } from 'node:http';
import { jwtVerify, SignJWT } from 'jose';
import pg from 'pg';

export type V1Reads = {
  url: string;
  /** What version 1's login gave: it holds in both versions. */
  signFor(userId: string): Promise<string>;
  /** Of each request that came, the method and the path. */
  asked: string[];
  close(): Promise<void>;
};

const columns = 'id, title, subject, grade_level, created_by, created_at, updated_at';

/**
 * What version 1 answered over HTTP, from the columns that it knows: its health, who one is, one's lessons newest first, and one of
 * them. It knows nothing of this code.
 */
export async function startV1Reads(databaseUrl: string, secret: string): Promise<V1Reads> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, application_name: 'version 1' });
  const key = new TextEncoder().encode(secret);
  const asked: string[] = [];
  const send = (response: ServerResponse, status: number, body: unknown): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const answer = async (path: string, token: string, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(path, 'http://version-1');
    if (pathname === '/health') return send(response, 200, { status: 'ok' });
    const user = await jwtVerify(token, key).then(
      ({ payload }) => payload.sub,
      () => undefined,
    );
    if (user === undefined) return send(response, 401, { detail: 'Not authenticated' });
    if (pathname === '/api/v1/auth/me') {
      const { rows } = await pool.query('select id, email from users where id = $1', [user]);
      return send(response, 200, rows[0]);
    }
    const id = /^\/api\/v1\/content\/([\w-]+)$/.exec(pathname)?.[1];
    if (pathname !== '/api/v1/content' && !id) return send(response, 404, { detail: 'Not Found' });
    const { rows } = await pool.query<{ created_by?: string }>(
      `select ${columns} from educational_content where created_by = $1 and ($2::uuid is null or id = $2)
       order by created_at desc, id desc limit $3`,
      [user, id ?? null, Number(searchParams.get('limit') ?? 20)],
    );
    for (const row of rows) delete row.created_by;
    if (!id) return send(response, 200, { items: rows });
    return rows[0] ? send(response, 200, rows[0]) : send(response, 404, { detail: 'Not Found' });
  };

  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request.url ?? '/', (request.headers.authorization ?? '').replace('Bearer ', ''), response).catch((error: unknown) =>
      send(response, 500, { detail: String(error) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    signFor: (userId) =>
      new SignJWT({ sub: userId }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('10m').sign(key),
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}
