import { loadConfig, variableNames, variables } from '@toolboxai/backend/config';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

/** Name, value and where it comes from, for one variable; secrets only as set or not. */
function describeVariable(
  name: keyof typeof variables,
  given: string | undefined,
): { name: string; value: string; from: string } {
  const variable = variables[name];
  const fallback = 'fallback' in variable ? variable.fallback : 'not set';
  const secret = 'secret' in variable;
  return { name, value: given ? (secret ? 'set, not shown' : given) : fallback, from: given ? 'environment' : 'default' };
}

const checkCommand = ({ env, print }: CommandContext): Command =>
  new Command('check')
    .description('Check the environment and show what counts')
    .option('--json', 'print one JSON document')
    .action(({ json }: { json?: true }) => {
      const { warnings } = loadConfig(env);
      const rows = variableNames.map((name) => describeVariable(name, env[name]?.trim() || undefined));
      if (json) return print(JSON.stringify({ ok: true, variables: rows, warnings }, null, 2));
      for (const { name, value, from } of rows) print(`${name.padEnd(34)}${from.padEnd(13)}${value}`);
      for (const warning of warnings) print(`Warning: ${warning}`);
      print('The configuration is sound.');
    });

export const environmentCommand = (context: CommandContext): Command =>
  new Command('env').description('The environment').addCommand(checkCommand(context));
