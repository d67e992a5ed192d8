import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { variableNames, variables } from '@toolboxai/backend/config';
import { backup, type PreflightCheck, preflight, rehearse, restore } from '@toolboxai/migration';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { countChecks, showCheck } from '../show-checks.ts';
import { version1Url, withVersion1 } from '../with-version-1.ts';

type Print = CommandContext['print'];
type Json = { json?: true };

const now = () => new Date();
const envFile = () => path.resolve('.env');
const verb = (name: string, description: string): Command =>
  new Command(name).description(description).option('--json', 'print one JSON document');

/** What counts for the program: the variables that it knows, and whatever `.env` names beside them. */
function countedEnv(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const named = existsSync(envFile()) ? Object.keys(parseEnv(readFileSync(envFile(), 'utf8'))) : [];
  return Object.fromEntries([...new Set([...variableNames, ...named])].flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

export const preflightCommand = ({ env, print }: CommandContext): Command =>
  verb('preflight', 'Go through the checklist, S1 to S14; changes nothing, and ends with 1 where something fails')
    .option('--backup <folder>', 'the backup that was taken')
    .option('--record <file>', 'write the environment down there, secrets masked')
    .action(async (options: Json & { backup?: string; record?: string }) => {
      const { ok, checks, environment } = await preflight({
        url: version1Url(env),
        env: countedEnv(env),
        path: env.PATH ?? '',
        secrets: new Set(variableNames.filter((name) => 'secret' in variables[name])),
        backup: options.backup,
        record: options.record,
        node: process.versions.node,
        services: { now },
      });
      if (options.json) print(JSON.stringify({ ok, checks, environment }, null, 2));
      else showChecks(print, checks);
      if (!ok) process.exitCode = 1;
    });

function showChecks(print: Print, checks: readonly PreflightCheck[]): void {
  for (const check of checks) showCheck(print, check);
  print(countChecks(checks));
}

export const backupCommand = ({ env, print }: CommandContext): Command =>
  verb('backup', 'Save all tables, Redis and .env into a folder, while others go on writing')
    .argument('<folder>', 'is made; must not be there yet')
    .option('--no-redis', 'leave Redis out')
    .action(async (folder: string, { redis, json }: Json & { redis: boolean }) => {
      const url = version1Url(env);
      const manifest = await withVersion1(url, ({ pool }) =>
        backup({
          pool,
          url,
          folder,
          redisUrl: redis ? env.REDIS_URL?.trim() || undefined : undefined,
          envFile: envFile(),
          env,
          now,
          onTable: ({ name, rows, bytes, ms }) => {
            if (!json) print(`saved     ${name.padEnd(36)}${rows} rows, ${bytes} bytes, ${ms} ms`);
          },
        }),
      );
      if (json) return print(JSON.stringify({ folder, ...manifest }, null, 2));
      if (manifest.redis) print(`saved     Redis, ${manifest.redis.bytes} bytes`);
      if (manifest.environment) print('saved     .env as .env.backup');
      print(`wrote     ${folder}`);
      print(`next      npx toolboxai migrate rehearse ${folder}`);
    });

export const restoreCommand = ({ print }: CommandContext): Command =>
  verb('restore', 'Put a backup into an empty database, and compare it with what was saved')
    .argument('<folder>', 'of the backup')
    .requiredOption('--into <url>', 'of the empty database: postgresql://user:pass@host:port/db')
    .action(async (folder: string, { into, json }: Json & { into: string }) => {
      const manifest = await withVersion1(into, ({ pool }) =>
        restore({
          pool,
          folder,
          onTable: ({ name, rows, ms }) => {
            if (!json) print(`restored  ${name.padEnd(36)}${rows} rows, ${ms} ms`);
          },
        }),
      );
      const { tables, taken_at } = manifest;
      if (json) return print(JSON.stringify({ ok: true, taken_at, tables }, null, 2));
      print(`${tables.length} tables are as they were at ${taken_at}: rows and checksums are equal.`);
      if (manifest.environment) print(`next      cp ${path.join(folder, '.env.backup')} .env`);
    });

export const rehearseCommand = ({ print }: CommandContext): Command =>
  verb('rehearse', 'Restore a backup beside, migrate the copy, roll it back, and compare each time')
    .argument('<folder>', 'of the backup')
    .option('--into <url>', 'an empty database to do it in; a built-in one unless told, which is deleted')
    .action(async (folder: string, { into, json }: Json & { into?: string }) => {
      const { scoreStored } = await import('../score-stored.ts');
      const rehearsal = await rehearse({
        folder,
        score: scoreStored,
        url: into,
        now,
        onStep: ({ step, ms, detail }) => {
          if (!json) print(`${step.padEnd(16)}${`${ms} ms`.padStart(12)}  ${detail}`);
        },
      });
      if (json) return print(JSON.stringify(rehearsal, null, 2));
      print('Version 1 can be migrated and brought back.');
      print('next      npx toolboxai migrate run');
    });
