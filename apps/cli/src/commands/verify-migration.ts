import { verifyOnly } from '@toolboxai/migration';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { countChecks, showCheck } from '../show-checks.ts';
import { type ServerOptions, verifyServer } from '../verify-server.ts';
import { version1Url, withVersion1 } from '../with-version-1.ts';

type Options = Omit<ServerOptions, 'url'> & { url?: string; json?: true };

/** What `verify` and `report` both take to look at a running server. */
export const withServerOptions = (command: Command): Command =>
  command
    .option('--url <address>', 'of the running server, for example http://127.0.0.1:8009')
    .option('--email <address>', 'of an admin there, whose password is in TOOLBOXAI_PASSWORD; or set TOOLBOXAI_TOKEN')
    .option('--password <text>', 'in the place of TOOLBOXAI_PASSWORD, if nobody else is on this machine')
    .option('--requests <number>', 'how many requests are timed', '100')
    .option('--sockets <number>', 'how many connections are held', '10')
    .option('--hold <seconds>', 'for how long', '5')
    .option('--lesson-time <seconds>', 'how long the lesson that is made may take', '300');

export const verifyCommand = ({ env, print }: CommandContext): Command =>
  withServerOptions(
    new Command('verify')
      .description('Compare the database with what version 2 needs; with --url, try the running server; 1 where something fails')
      .option('--json', 'print one JSON document, which `migrate report --verify` takes'),
  ).action(async ({ url, json, ...options }: Options) => {
    const tell = json ? () => undefined : (check: Parameters<typeof showCheck>[1]) => showCheck(print, check);
    const verified = url === undefined ? await verifyDatabase(env) : await verifyServer(env, { ...options, url }, tell);
    if (!verified.ok) process.exitCode = 1;
    if (json) return print(JSON.stringify(verified, null, 2));
    if (url === undefined) verified.checks.forEach(tell);
    print(countChecks(verified.checks));
    for (const line of verified.left) print(`left      ${line}`);
    print(
      url === undefined
        ? 'next      the running server too: npx toolboxai migrate verify --url http://127.0.0.1:8009 --email …'
        : 'next      npx toolboxai migrate report --out report --verify verify.json (from verify --json)',
    );
  });

const verifyDatabase = (env: CommandContext['env']) =>
  withVersion1(version1Url(env), ({ pool }) => verifyOnly(pool, () => new Date()));
