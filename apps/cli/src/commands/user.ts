import { loadConfig } from '@toolboxai/backend/config';
import { type CreatedUser, createUser, resetPassword } from '@toolboxai/backend/users';
import { roles } from '@toolboxai/contracts';
import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { withDatabase } from '../with-database.ts';

type Options = { email: string; role: (typeof roles)[number]; password?: string; json?: true };

const createCommand = ({ env, print }: CommandContext): Command =>
  new Command('create')
    .description('Make a user; also beside a running server')
    .requiredOption('--email <address>')
    .addOption(new Option('--role <role>').choices(roles).makeOptionMandatory())
    .option('--password <text>', 'made up and shown once if left out')
    .option('--json', 'print one JSON document')
    .action(async ({ email, role, password, json }: Options) => {
      const made = await withDatabase(loadConfig(env), ({ db }) => createUser(db, { email, role, password }));
      show(print, made, { password, json });
    });

const passwordCommand = ({ env, print }: CommandContext): Command =>
  new Command('password')
    .description('Give a user a new password, and end all their logins; also beside a running server')
    .requiredOption('--email <address>')
    .option('--password <text>', 'made up and shown once if left out')
    .option('--json', 'print one JSON document')
    .action(async ({ email, password, json }: Omit<Options, 'role'>) => {
      show(print, await withDatabase(loadConfig(env), ({ db }) => resetPassword(db, { email, password })), { password, json });
    });

type Asked = { password: string | undefined; json: true | undefined };

function show(print: (line: string) => void, { user, password }: CreatedUser, asked: Asked): void {
  if (asked.json) return print(JSON.stringify({ ...user, password }, null, 2));
  print(`user      ${user.email}`);
  print(`role      ${user.role}`);
  if (asked.password === undefined) print(`password  ${password}   (shown only this once: keep it)`);
}

export const userCommand = (context: CommandContext): Command =>
  new Command('user').description('Users').addCommand(createCommand(context)).addCommand(passwordCommand(context));
