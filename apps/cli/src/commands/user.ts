import { loadConfig } from '@toolboxai/backend/config';
import { createUser } from '@toolboxai/backend/users';
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
      if (json) return print(JSON.stringify({ ...made.user, password: made.password }, null, 2));
      print(`user      ${made.user.email}`);
      print(`role      ${made.user.role}`);
      if (!password) print(`password  ${made.password}   (shown only this once: keep it)`);
    });

export const userCommand = (context: CommandContext): Command =>
  new Command('user').description('Users').addCommand(createCommand(context));
