import { makeSecret } from '@toolboxai/backend/secrets';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

export const secretCommand = ({ print }: CommandContext): Command =>
  new Command('secret').description('Make a secret for JWT_SECRET_KEY: 32 random bytes').action(() => print(makeSecret()));
