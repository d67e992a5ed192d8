import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Config } from '#config';

/** What signs: access tokens, and subscriptions to private channels. */
export type Secrets = { jwt: string; pusher: string };

const fileSchema = z.object({ jwt: z.string().min(43), pusher: z.string().min(43) });

/** 32 random bytes, as text. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** Those of the configuration; what it leaves out is made once and kept in DATA_DIR, readable by its owner only. */
export async function loadSecrets(config: Config): Promise<Secrets> {
  if (config.auth.secret && config.realtime.secret) return { jwt: config.auth.secret, pusher: config.realtime.secret };
  const kept = await readOrMake(config.dataDir);
  return { jwt: config.auth.secret ?? kept.jwt, pusher: config.realtime.secret ?? kept.pusher };
}

async function readOrMake(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  await mkdir(dataDir, { recursive: true });
  const made = { jwt: makeSecret(), pusher: makeSecret() };
  try {
    // Fails where another start was first: then theirs is read.
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  }
}
