import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { loadConfig, variableNames, variables } from '@toolboxai/backend/config';
import { AppError } from '@toolboxai/contracts';
import { Command } from 'commander';
import { backUpFile } from '../back-up-file.ts';
import type { CommandContext } from '../command-context.ts';
import { maskLine, migrateEnv } from '../migrate-env.ts';
import { replaceFile } from '../replace-file.ts';
import { showDiff } from '../show-diff.ts';

/** Name, value and where it comes from, for one variable; secrets only as set or not. */
function describeVariable(
  name: keyof typeof variables,
  given: string | undefined,
  source: string,
): { name: string; value: string; from: string } {
  const variable = variables[name];
  const fallback = 'fallback' in variable ? variable.fallback : 'not set';
  const secret = 'secret' in variable;
  return { name, value: given ? (secret ? 'set, not shown' : given) : fallback, from: given ? source : 'default' };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new AppError('VALIDATION_FAILED', { publicMessage: `${file} cannot be opened (${reason}).`, cause });
  }
}

const checkCommand = ({ env, print }: CommandContext): Command =>
  new Command('check')
    .description('Check the environment, or a file alone, and show what counts')
    .argument('[file]', 'an .env file; the process’s own variables do not count then')
    .option('--json', 'print one JSON document')
    .action(async (file: string | undefined, { json }: { json?: true }) => {
      const given: NodeJS.Dict<string> = file === undefined ? env : parseEnv(await readText(file));
      const { warnings } = loadConfig(given);
      const source = file === undefined ? 'environment' : 'file';
      const rows = variableNames.map((name) => describeVariable(name, given[name]?.trim() || undefined, source));
      if (json) return print(JSON.stringify({ ok: true, variables: rows, warnings }, null, 2));
      for (const { name, value, from } of rows) print(`${name.padEnd(34)}${from.padEnd(13)}${value}`);
      for (const warning of warnings) print(`Warning: ${warning}`);
      print('The configuration is sound.');
    });

const migrateCommand = ({ print }: CommandContext): Command =>
  new Command('migrate')
    .description('Change an .env file of version 1 to the names of version 2; shows what it would do, secrets masked')
    .argument('[file]', 'the file', '.env')
    .option('--write', 'write it, and the file as it was to <file>.backup')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { write, json }: { write?: true; json?: true }) => {
      const before = await readText(file);
      const { text, notes } = migrateEnv(before);
      const isChanged = text !== before;
      const diff = showDiff(file, before, text).map(maskLine);
      const backup = write && isChanged ? await backUpFile(file) : null;
      if (write && isChanged) await replaceFile(file, before, text);
      if (json)
        return print(
          JSON.stringify(
            { ok: true, file, changed: isChanged, written: backup !== null, backup, notes, diff: diff.join('\n') },
            null,
            2,
          ),
        );
      for (const line of diff) print(line);
      for (const note of notes) print(`- ${note}`);
      if (!isChanged) return print(`${file} is as version 2 wants it.`);
      print(backup ? `Written. ${backup} holds what was there.` : 'Nothing was written: --write does.');
    });

export const environmentCommand = (context: CommandContext): Command =>
  new Command('env').description('The environment').addCommand(checkCommand(context)).addCommand(migrateCommand(context));
