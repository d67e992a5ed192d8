import { AppError } from '@toolboxai/contracts';
import { checkReading, checkSkills, listSkills } from '@toolboxai/curriculum';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

const listCommand = ({ print }: CommandContext): Command =>
  new Command('list')
    .description('The skills, with standard, grade and misconceptions')
    .option('--json', 'print one JSON document')
    .action(({ json }: { json?: true }) => {
      const skills = listSkills();
      if (json) return print(JSON.stringify(skills, null, 2));
      for (const skill of skills) print(`${skill.standard.code.padEnd(12)}grade ${skill.grade}  ${skill.name}`);
      print(`${skills.length} skills`);
    });

const checkCommand = ({ print }: CommandContext): Command =>
  new Command('check')
    .description('Make questions for every skill and check each key')
    .option('--samples <number>', 'questions for each skill', '200')
    .option('--only <text>', 'skills whose id holds this text, or of this domain')
    .option('--mutate', 'spoil each solution in turn; every spoiling must be noticed')
    .option('--json', 'print one JSON document')
    .action(({ samples, only, mutate, json }: { samples: string; only?: string; mutate?: true; json?: true }) => {
      const count = Number(samples);
      if (!Number.isInteger(count) || count < 1 || count > 100_000)
        throw new AppError('VALIDATION_FAILED', {
          publicMessage: `--samples must be a whole number from 1 to 100000, but is "${samples}".`,
        });
      const report = checkSkills({ samplesPerSkill: count, mutate: mutate === true, only });
      if (report.skills.length === 0)
        throw new AppError('VALIDATION_FAILED', { publicMessage: `No skill's id holds "${only}", and no domain has that name.` });
      print(json ? JSON.stringify(report, null, 2) : report.lines.join('\n'));
      if (!report.ok) process.exitCode = 1;
    });

const readingCommand = ({ print }: CommandContext): Command =>
  new Command('reading')
    .description('Measure a lesson on every skill from grade 2 on, and list those that are off their grade')
    .option('--json', 'print one JSON document')
    .action(({ json }: { json?: true }) => {
      const report = checkReading();
      print(json ? JSON.stringify(report, null, 2) : report.lines.join('\n'));
      if (!report.ok) process.exitCode = 1;
    });

export const curriculumCommand = (context: CommandContext): Command =>
  new Command('curriculum')
    .description('What the built-in curriculum knows')
    .addCommand(listCommand(context))
    .addCommand(checkCommand(context))
    .addCommand(readingCommand(context));
