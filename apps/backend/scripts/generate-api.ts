/** Writes docs/api/openapi.json and docs/api/README.md from the routes themselves. Opens no database. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCodes } from '@toolboxai/contracts';
import { tables } from '@toolboxai/database';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { createApp } from '../src/app.ts';
import { loadConfig } from '../src/config/index.ts';
import { createLog } from '../src/platform/log/index.ts';
import { version } from '../src/version.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/api');
// A pool connects when it is first asked, and describing the routes asks nothing.
const pool = new pg.Pool();
const database = { pool, db: drizzle(pool, { schema: tables }), ping: async () => 0, close: () => pool.end() };
const secrets = { jwt: 'x'.repeat(43), pusher: 'x'.repeat(43) };
const app = await createApp({ config: loadConfig({}), database, secrets, version, log: createLog('silent', false), pages: '' });
await app.http.ready();
const document = app.http.swagger();

type Operation = { summary?: string; tags?: string[]; security?: unknown[] };
const rows = Object.entries(document.paths ?? {}).flatMap(([route, operations]) =>
  Object.entries<Operation>(operations ?? {}).map(
    ([method, operation]) =>
      `| \`${method.toUpperCase()} ${route}\` | ${operation.summary ?? ''} | ${operation.security ? 'yes' : 'no'} |`,
  ),
);

const markdown = [
  '# API',
  '',
  'JSON in snake_case. The whole description is [openapi.json](openapi.json); a running server shows it at `/docs`.',
  '',
  '*Written by `npm run generate` from the routes.*',
  '',
  '| Route | What it does | Needs a token |',
  '|---|---|---|',
  ...rows,
  '',
  '## Errors',
  '',
  'Every error is [problem details](https://www.rfc-editor.org/rfc/rfc9457) with `code`, `detail` (what happened, what to do) and `request_id`.',
  '',
  '| Code | Status | Meaning |',
  '|---|---|---|',
  ...Object.entries(errorCodes).map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`),
  '',
];

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
writeFileSync(path.join(folder, 'README.md'), markdown.join('\n'));
await app.stop(0);
