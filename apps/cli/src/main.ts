import { Command, CommanderError } from 'commander';
import type { CommandContext } from './command-context.ts';
import { readEnv } from './read-env.ts';
import { reportFailure } from './report-failure.ts';

const context: CommandContext = {
  env: readEnv(process.env, process.cwd()),
  print: (line) => void process.stdout.write(`${line}\n`),
};

/** Loaded when asked for: making a lesson needs no web server, and starts in half the time without one. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand(context),
  generate: async () => (await import('./commands/generate-lesson.ts')).generateCommand(context),
  curriculum: async () => (await import('./commands/curriculum.ts')).curriculumCommand(context),
  db: async () => (await import('./commands/database.ts')).databaseCommand(context),
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand(context),
  user: async () => (await import('./commands/user.ts')).userCommand(context),
  env: async () => (await import('./commands/environment.ts')).environmentCommand(context),
  codemod: async () => (await import('./commands/codemod.ts')).codemodCommand(context),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(context),
  secret: async () => (await import('./commands/make-secret.ts')).secretCommand(context),
};

async function buildProgram(asked: string | undefined): Promise<Command> {
  const program = new Command('toolboxai').description('Lessons with proven answers, and worlds to play them in.');
  const one = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  for (const load of one ? [one] : Object.values(commands)) program.addCommand(await load());
  return silence(program);
}

/** What commander would print and exit with is ours to say; commands that were built apart do not inherit that. */
function silence(command: Command): Command {
  command.exitOverride().configureOutput({ outputError: () => undefined });
  for (const child of command.commands) silence(child);
  return command;
}

// Whoever reads along may have had enough, as `head` has: what is under way ends as ever, a server's graceful stop included.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
});

try {
  const program = await buildProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError && error.exitCode === 0))
    process.exitCode = await reportFailure(error, (line) => void process.stderr.write(`${line}\n`));
}
