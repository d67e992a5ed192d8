/**
 * `npm run chaos [-- --rounds N] [--seed S] [--tasks N] [--kills N] [--soak MINUTES]`: faults, one after the other, while work is under way, and what
 * of it was lost or done twice, by the books of a model and of a client outside of the product. Exits with 1 where anything was.
 * `npm run chaos -- migration [--seed S] [--kills N]`: kills of the migration from version 1 alone, 100 unless told.
 */
import { parseArgs } from 'node:util';
import { allFaults } from './faults.ts';
import { killMigrations } from './kill-migrations.ts';
import { type LessonReport, runLessons } from './run-lessons.ts';
import type { MigrationReport } from './run-migration.ts';
import { runShortTasks, type ShortTaskReport } from './run-short-tasks.ts';
import { runSoak, type SoakReport } from './soak.ts';

const usage =
  'Use: npm run chaos -- [migration] [--rounds N] [--seed S] [--tasks N] [--kills N] [--soak MINUTES], each a whole number.';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function readOptions() {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values, positionals } = parseArgs({
    options: { rounds: text('60'), seed: text('1'), tasks: text('10000'), kills: text(''), soak: text('10') },
    allowPositionals: true,
  });
  const migration = positionals[0] === 'migration';
  if (positionals.length > (migration ? 1 : 0)) throw new TypeError(`There is no "${positionals.at(-1)}".`);
  values.kills ||= migration ? '100' : '200';
  for (const value of Object.values(values)) if (!/^\d{1,9}$/.test(value)) throw new TypeError(`"${value}" is no whole number.`);
  const { rounds, seed, tasks, kills, soak } = values;
  return {
    migration,
    rounds: Number(rounds),
    seed: Number(seed),
    tasks: Number(tasks),
    kills: Number(kills),
    soak: Number(soak),
  };
}

const row = (name: string, value: string | number): void => print(`  ${name.padEnd(58)}${String(value).padStart(8)}`);

function showLessons(report: LessonReport): boolean {
  print('\nfault                                                        times  survived');
  for (const { name, times, survived } of report.faults)
    print(`${name.padEnd(58)}${String(times).padStart(8)}${String(survived).padStart(10)}`);
  print('\nlessons, by the books of the model and of a client');
  row('orders acknowledged', report.accepted);
  row('of them lost', report.lost);
  row('of them ended twice', report.endedTwice);
  row('calls of the model', report.calls);
  row('for a part that a fault had cut off', report.repeatedUnfinished);
  row('for a part that was finished', report.repeatedFinished.length);
  row('events heard', report.events.events);
  row('missed', report.events.missed);
  row('heard twice', report.events.doubled);
  row('places for tasks lost', report.placesLost);
  for (const repeated of report.repeatedFinished) print(`  asked for again: ${repeated}`);
  const losses = [report.lost, report.endedTwice, report.repeatedFinished.length, report.placesLost];
  const { missed, doubled, resets } = report.events;
  return (
    report.faults.every(({ times, survived }) => times === survived) && [...losses, missed, doubled, resets].every((n) => n === 0)
  );
}

function showTasks(report: ShortTaskReport): boolean {
  print(`\nshort tasks, ${report.seconds.toFixed(0)} s`);
  row('tasks', report.tasks);
  row('workers killed', report.kills);
  row('tasks lost', report.lost);
  row('tasks ended twice', report.endedTwice);
  row('steps begun', report.steps);
  row('again, since a kill had cut them off', report.repeatedUnfinished);
  row('again, though they were finished', report.repeatedFinished);
  return report.lost === 0 && report.endedTwice === 0 && report.repeatedFinished === 0;
}

/** A heap that holds on to what it should not grows by far more. */
const flatMbPerMinute = 1;

function showSoak(report: SoakReport): boolean {
  print(`\nsoak, ${report.seconds} s`);
  row('sockets', report.sockets);
  row('of them broken', report.broken);
  row('lessons made meanwhile', report.lessons);
  row('ends of lessons that a socket missed', report.missed);
  row('growth of the heap after collections, MB a minute', report.growthMbPerMinute?.toFixed(2) ?? 'unknown');
  return report.broken === 0 && report.missed === 0 && (report.growthMbPerMinute ?? 0) < flatMbPerMinute;
}

function showMigration(report: MigrationReport & { finished: number }): boolean {
  print('\nmigration from version 1, killed at random steps, up, down and to its end');
  for (const [phase, times] of Object.entries(report.kills)) row(`kills in phase ${phase}`, times);
  row('times opened', report.opened);
  row('times rolled back', report.rolledBack);
  row('times finished', report.finished);
  row('writes that version 1 was acknowledged', report.writesOfVersion1);
  row('writes that version 2 was acknowledged', report.writesOfVersion2);
  row('mismatches', report.mismatches.length);
  for (const mismatch of report.mismatches.slice(0, 20)) print(`  ${mismatch}`);
  return report.mismatches.length === 0;
}

async function main(): Promise<number> {
  const { migration, rounds, seed, tasks, kills, soak } = readOptions();
  const good: boolean[] = [];
  if (migration) good.push(showMigration(await killMigrations({ kills, seed, tell: print })));
  if (!migration && rounds > 0) good.push(showLessons(await runLessons({ faults: allFaults, rounds, seed, tell: print })));
  if (!migration && tasks > 0) good.push(showTasks(await runShortTasks({ tasks, kills, seed, tell: print })));
  if (!migration && soak > 0) good.push(showSoak(await runSoak({ seconds: soak * 60, sockets: 200, tell: print })));
  print(good.every(Boolean) ? '\nNothing was lost.' : '\nSomething was lost or done twice: see above.');
  return good.every(Boolean) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message} ${usage}\n`);
  process.exitCode = 2;
}
