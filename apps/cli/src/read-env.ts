import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

/** The variables of `.env` in `folder`, under those of the process, which win. */
export function readEnv(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const file = path.join(folder, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env;
}
