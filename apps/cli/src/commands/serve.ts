import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runServer } from '@toolboxai/backend/main';
import { AppError } from '@toolboxai/contracts';
import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';

type Options = { host?: string; port?: string; role?: string; reload?: true };

export const serveCommand = ({ env, print }: CommandContext): Command =>
  new Command('serve')
    .description('Run the server')
    .option('--host <address>', 'address to listen on (HOST)')
    .option('--port <number>', 'port to listen on (PORT)')
    .addOption(new Option('--role <role>', 'serve and do tasks, or one of both (SERVER_ROLE)').choices(['all', 'api', 'worker']))
    .option('--reload', 'start again whenever a source file changes')
    .action(async ({ host, port, role, reload }: Options) => {
      if (port !== undefined && !/^\d{1,5}$/.test(port))
        throw new AppError('VALIDATION_FAILED', { publicMessage: `--port must be a number from 1 to 65535, but is "${port}".` });
      if (reload) return restartOnChange();
      return runServer({
        env: { ...env, ...(host && { HOST: host }), ...(port && { PORT: port }), ...(role && { SERVER_ROLE: role }) },
        print,
      });
    });

/** The same command under Node's own watcher, which ends with it. */
async function restartOnChange(): Promise<void> {
  const args = process.argv.slice(1).filter((argument) => argument !== '--reload');
  const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', ...args], { stdio: 'inherit' });
  // The terminal's Ctrl+C reaches the child as well; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  process.exitCode = typeof code === 'number' ? code : 1;
}
