import { AppError } from '@toolboxai/contracts';
import type { Database } from '@toolboxai/database';
import { finish, openVersion2, readStatus, rollBack } from '@toolboxai/migration';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { showProgress } from '../show-progress.ts';
import { version1Url, withVersion1 } from '../with-version-1.ts';
import { compareCommand } from './compare-versions.ts';
import { demoCommand } from './demo-migration.ts';
import { backupCommand, preflightCommand, rehearseCommand, restoreCommand } from './prepare-migration.ts';
import { reportCommand } from './report-migration.ts';
import { verifyCommand } from './verify-migration.ts';

type Json = { json?: true };

/** From version 1 to version 2 and back, in the order in which the commands are used. */
export function migrateCommand(context: CommandContext): Command {
  const { env, print } = context;
  const verb = (name: string, description: string): Command =>
    new Command(name).description(description).option('--json', 'print one JSON document');
  const on = <T>(work: (pool: Database['pool']) => Promise<T>): Promise<T> =>
    withVersion1(version1Url(env), ({ pool }) => work(pool));
  /** Loaded when it is needed: it brings the whole curriculum. */
  const loadScore = async () => (await import('../score-stored.ts')).scoreStored;
  const tell = (json: true | undefined) => (line: string) => {
    if (!json) print(line);
  };

  return new Command('migrate')
    .description("From version 1's database to version 2, while version 1 goes on, and back")
    .addCommand(demoCommand(context))
    .addCommand(preflightCommand(context))
    .addCommand(backupCommand(context))
    .addCommand(restoreCommand(context))
    .addCommand(rehearseCommand(context))
    .addCommand(
      verb('run', 'Make the database one of both versions; goes on where it was cut off').action(async ({ json }: Json) => {
        const say = tell(json);
        const score = await loadScore();
        const progress = showProgress(say);
        const opened = await on((pool) =>
          openVersion2(pool, {
            score,
            onPhase: (phase) => {
              progress.end();
              say(`phase     ${phase}`);
            },
            onProgress: progress.tell,
          }),
        );
        if (json) return print(JSON.stringify(opened, null, 2));
        print(opened.changed ? `Version 2 is open after ${Math.round(opened.durationMs)} ms.` : 'Version 2 is open already.');
        if (opened.urlOptions) print(`Version 2's DATABASE_URL must end with: ?${opened.urlOptions}`);
        print(
          'next      npx toolboxai serve beside version 1; npx toolboxai migrate verify; back: npx toolboxai migrate rollback',
        );
      }),
    )
    .addCommand(
      verb('status', 'Where the migration is').action(async ({ json }: Json) => {
        const status = await on(readStatus);
        if (json) return print(JSON.stringify(status, null, 2));
        if (!status) return print('No migration was begun. First: npx toolboxai migrate preflight');
        print(`phase     ${status.phase}, since ${status.changedAt.toISOString()}`);
        for (const { step, rows, finishedAt } of status.steps)
          print(`          ${step}: ${rows} rows${finishedAt ? ', done' : ''}`);
      }),
    )
    .addCommand(verifyCommand(context))
    .addCommand(reportCommand(context))
    .addCommand(compareCommand(context))
    .addCommand(
      verb('finish', 'Give version 1 up, when nobody uses it any more')
        .option('--quiet-days <number>', 'for how long no client of version 1 may have called', '30')
        .action(async ({ quietDays, json }: Json & { quietDays: string }) => {
          const days = wholeNumber('--quiet-days', quietDays);
          const score = await loadScore();
          const said = new Set<string>();
          const say = tell(json);
          const onStep = (step: string) => {
            if (!said.has(step)) say(`step      ${step}`);
            said.add(step);
          };
          const { changed, durationMs } = await on((pool) => finish(pool, { score, quietDays: days, onStep }));
          if (json) return print(JSON.stringify({ changed, durationMs }, null, 2));
          print(changed ? `Finished after ${Math.round(durationMs)} ms: version 2 is alone.` : 'It is finished already.');
          print('next      do not start version 1 on this database again: what only it read is gone');
        }),
    )
    .addCommand(
      verb('rollback', 'Take version 2 away again, while version 1 goes on; what only it knows is put beside')
        .option('--drain-ms <number>', "how long version 2's servers are given to end", '5000')
        .action(async ({ drainMs, json }: Json & { drainMs: string }) => {
          const say = tell(json);
          const options = { drainMs: wholeNumber('--drain-ms', drainMs), onStep: (step: string) => say(`step      ${step}`) };
          const done = await on((pool) => rollBack(pool, options));
          if (json) return print(JSON.stringify(done, null, 2));
          print(
            done.changed ? `Version 1 is alone again after ${Math.round(done.durationMs)} ms.` : 'Version 1 is alone already.',
          );
          if (done.connectionsEnded > 0)
            print(`          ${done.connectionsEnded} connections of version 2 were ended, for its servers did not end in time`);
          print('next      set the environment back: cp <backup>/.env.backup .env');
        }),
    );
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new AppError('VALIDATION_FAILED', { publicMessage: `${option} must be a whole number, but is "${text}".` });
}
