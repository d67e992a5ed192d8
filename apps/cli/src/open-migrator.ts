import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '@toolboxai/codemod';

export type Migrator = {
  migrate(file: string, text: string): Promise<Outcome>;
  close(): void;
};

const worker = fileURLToPath(new URL('./migrate-apart.ts', import.meta.url));

/**
 * Reads files in a process of its own, one at a time: the parser is native code, and a file that is nested deep enough ends the
 * process that it runs in. Then that file has failed, and the next one gets a new process.
 */
export function openMigrator(longestMs = 30_000): Migrator {
  let child: ChildProcess | undefined;
  return {
    async migrate(file, text) {
      child ??= fork(worker, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'json' });
      const outcome = await ask(child, { file, text }, longestMs);
      if (typeof outcome === 'object') return outcome;
      child.kill('SIGKILL');
      child = undefined;
      return { output: text, changed: [], left: [], failed: outcome };
    },
    close: () => void child?.kill(),
  };
}

function ask(child: ChildProcess, input: { file: string; text: string }, longestMs: number): Promise<Outcome | string> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | string): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onExit);
      resolve(outcome);
    };
    // What the worker sends is what its own code gives.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    const onMessage = (message: unknown): void => settle(message as Outcome);
    const onExit = (): void => settle('cannot be read: it is nested deeper than the parser can go');
    const timer = setTimeout(() => settle(`cannot be read in ${longestMs / 1000} s`), longestMs);
    child.on('message', onMessage).on('exit', onExit).on('error', onExit);
    child.send(input);
  });
}
