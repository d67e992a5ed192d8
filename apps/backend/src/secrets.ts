import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@toolboxai/contracts';
import { z } from 'zod';
import type { Config } from '#config';

/** What signs: access tokens, and subscriptions to private channels. */
export type Secrets = { jwt: string; pusher: string };

const fileSchema = z.object({ jwt: z.string().min(43), pusher: z.string().min(43) });

/** 64 random bytes as text: enough for HS512, too. */
export const makeSecret = (): string => randomBytes(64).toString('base64url');

/** Those of the configuration; what it leaves out is made once and kept in DATA_DIR, readable by its owner only. */
export async function loadSecrets(config: Config): Promise<Secrets> {
  if (config.auth.secret && config.realtime.secret) return { jwt: config.auth.secret, pusher: config.realtime.secret };
  const kept = await readOrMake(config.dataDir);
  return { jwt: config.auth.secret ?? kept.jwt, pusher: config.realtime.secret ?? kept.pusher };
}

async function readOrMake(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  await mkdir(dataDir, { recursive: true });
  if (!existsSync(file)) await makeFile(file);
  const kept = fileSchema.safeParse(parseJson(await readFile(file, 'utf8')));
  if (kept.success) return kept.data;
  throw new AppError('INTERNAL', {
    publicMessage: `${file} cannot be read. Put it back from a copy; or delete it, and everyone has to log in again.`,
  });
}

/** Written beside and then linked, which fails where another start was first: the file is there whole or not at all. */
async function makeFile(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, `${JSON.stringify({ jwt: makeSecret(), pusher: makeSecret() }, null, 2)}\n`, { mode: 0o600 });
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
