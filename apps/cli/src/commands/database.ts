import { loadConfig } from '@toolboxai/backend/config';
import { createMigrator, type Migrator, type Outcome, previewSql, revise } from '@toolboxai/database';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { withDatabase } from '../with-database.ts';

type Print = CommandContext['print'];

/** Alembic's verbs: `current`, `history`, `upgrade`, `downgrade -1`, `revision -m`. */
export function databaseCommand({ env, print }: CommandContext): Command {
  const onMigrator = <T>(work: (migrator: Migrator) => Promise<T>): Promise<T> =>
    withDatabase(loadConfig(env), ({ pool }) => work(createMigrator({ pool })));
  const verb = (name: string, description: string): Command =>
    new Command(name).description(description).option('--json', 'print one JSON document');

  return new Command('db')
    .description('The database and its migrations')
    .addCommand(
      verb('init', 'Make the table that remembers migrations, and nothing else').action(async ({ json }) => {
        await onMigrator((migrator) => migrator.init());
        print(json ? '{"ok": true}' : 'Ready for migrations. Next: npx toolboxai db upgrade');
      }),
    )
    .addCommand(
      verb('current', 'The newest migration that is applied').action(async ({ json }) => {
        const current = await onMigrator((migrator) => migrator.current());
        print(json ? JSON.stringify(current, null, 2) : current ? current.name : 'none: npx toolboxai db upgrade applies all');
      }),
    )
    .addCommand(
      verb('history', 'All migrations, and when each was applied').action(async ({ json }) => {
        const history = await onMigrator((migrator) => migrator.history());
        if (json) return print(JSON.stringify(history, null, 2));
        for (const entry of history) print(`${entry.name.padEnd(36)}${entry.appliedAt?.toISOString() ?? 'not applied'}`);
      }),
    )
    .addCommand(
      verb('upgrade', 'Apply migrations')
        .argument('[target]', 'head, a number or a name', 'head')
        .action(async (target, { json }) => printOutcome(print, await onMigrator((migrator) => migrator.upgrade(target)), json)),
    )
    .addCommand(
      verb('downgrade', 'Undo migrations')
        .argument('[target]', '-1, -n, base, a number or a name', '-1')
        // `-1` is a revision here, not an option.
        .allowUnknownOption()
        .action(async (target, { json }) =>
          printOutcome(print, await onMigrator((migrator) => migrator.downgrade(target)), json),
        ),
    )
    .addCommand(
      new Command('sql')
        .description('What a run would do, as SQL; asks no database')
        .option('--from <target>', 'base, a number or a name', 'base')
        .option('--to <target>', 'head, a number or a name', 'head')
        .action(({ from, to }) => print(previewSql({ from, to }))),
    )
    .addCommand(
      verb('revision', 'Write the up and the down of a changed table definition')
        .requiredOption('-m, --message <text>', 'what it does, verb first')
        .option('--autogenerate', 'from the difference between the tables and the last migration')
        .action(async ({ message, autogenerate, json }) => {
          const revision = await revise({ message, autogenerate: autogenerate === true });
          print(
            json
              ? JSON.stringify(revision, null, 2)
              : `wrote     ${revision.folder}\nnext      read both files, then: npx toolboxai db upgrade`,
          );
        }),
    );
}

function printOutcome(print: Print, outcome: Outcome, json: true | undefined): void {
  if (json) return print(JSON.stringify(outcome, null, 2));
  if (outcome.steps.length === 0) return print('Nothing to do: the database is there already.');
  for (const step of outcome.steps) print(`${step.direction.padEnd(6)}${step.name.padEnd(36)}${step.durationMs} ms`);
}
