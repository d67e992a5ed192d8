import { canRead, type Outcome } from '@toolboxai/codemod';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { findSources, type Source } from '../find-sources.ts';
import { type Migrator, openMigrator } from '../open-migrator.ts';
import { replaceFile } from '../replace-file.ts';
import { showDiff } from '../show-diff.ts';

type Options = { write?: true; json?: true };
type Result = Outcome & { file: string; diff: string[] };

const wants = (file: string): boolean => canRead(file) || file.endsWith('.py');

export const codemodCommand = ({ print }: CommandContext): Command =>
  new Command('codemod')
    .description('Change programs that call version 1 (JavaScript, TypeScript, imports of Python); shows what it would do')
    .argument('<paths...>', 'files and folders')
    .option('--write', 'write the changes')
    .option('--json', 'print one JSON document')
    .action(async (paths: string[], { write, json }: Options) => {
      const results: Result[] = [];
      const migrator = openMigrator();
      try {
        for await (const source of findSources(paths, wants)) {
          const result = await migrate(migrator, source);
          results.push(result);
          if (!json) show(print, result, write === true);
          if (write && 'text' in source && result.diff.length > 0) await replaceFile(source.file, source.text, result.output);
        }
      } finally {
        migrator.close();
      }
      const summary = summarize(results);
      if (!json) return print(describe(summary, write === true));
      const files = results.filter(isWorthTelling).map(({ file, changed, left, failed = null, diff }) => ({
        file,
        changed,
        left,
        failed,
        diff: diff.join('\n'),
      }));
      print(JSON.stringify({ ok: true, written: write === true, ...summary, files }, null, 2));
    });

async function migrate(migrator: Migrator, source: Source): Promise<Result> {
  const { file } = source;
  if ('failed' in source) return { file, output: '', changed: [], left: [], failed: source.failed, diff: [] };
  const outcome = await migrator.migrate(file, source.text);
  return { file, ...outcome, diff: showDiff(file, source.text, outcome.output) };
}

const isWorthTelling = ({ changed, left, failed }: Result): boolean => changed.length + left.length > 0 || failed !== undefined;

function show(print: CommandContext['print'], { file, diff, changed, left, failed }: Result, isWriting: boolean): void {
  if (failed !== undefined) print(`${file} ${failed}`);
  if (isWriting) for (const { line, text } of changed) print(`${file}:${line} ${text}`);
  else for (const line of diff) print(line);
  for (const { line, text } of left) print(`${file}:${line} look here: ${text}`);
}

const summarize = (results: readonly Result[]) => ({
  read: results.length,
  changed: results.filter(({ diff }) => diff.length > 0).length,
  to_look_at: results.reduce((sum, { left }) => sum + left.length, 0),
  failed: results.filter(({ failed }) => failed !== undefined).length,
});

function describe({ read, changed, to_look_at, failed }: ReturnType<typeof summarize>, isWriting: boolean): string {
  const done = isWriting ? 'changed' : 'to change';
  const hint = changed > 0 && !isWriting ? ' Nothing was written: --write does.' : '';
  return `${read} files read, ${changed} ${done}, ${failed} not read, ${to_look_at} places for you to look at.${hint}`;
}
