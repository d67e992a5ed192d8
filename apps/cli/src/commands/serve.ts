import { runServer } from '@toolboxai/backend/main';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

export const serveCommand = ({ env, print }: CommandContext): Command =>
  new Command('serve')
    .description('Run the server')
    .option('--host <address>', 'address to listen on (HOST)')
    .option('--port <number>', 'port to listen on (PORT)')
    .action((options: { host?: string; port?: string }) =>
      runServer({ env: { ...env, ...(options.host && { HOST: options.host }), ...(options.port && { PORT: options.port }) }, print }),
    );
