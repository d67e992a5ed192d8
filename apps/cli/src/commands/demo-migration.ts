import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Demo, demonstrate } from '@toolboxai/migration';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a shell says of a program that Ctrl-C ended. */
const interrupted = 130;

export const demoCommand = ({ env, print }: CommandContext): Command =>
  new Command('demo')
    .description('The whole migration and its way back as a drill: on a database of its own, which is gone afterwards')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: true }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'toolboxai-demo-'));
      const ending = new AbortController();
      const end = (): void => ending.abort(new Error('stopped'));
      for (const signal of signals) process.on(signal, end);
      try {
        if (!json) print('A version 1 of its own is made, written to, migrated and brought back. Nothing of yours is touched.');
        const { scoreStored } = await import('../score-stored.ts');
        const { askVersion2 } = await import('../ask-version-2.ts');
        const demo = await demonstrate({
          folder,
          score: scoreStored,
          askVersion2: (url, signal) => askVersion2(url, { env, folder, signal }),
          node: process.versions.node,
          path: env.PATH ?? '',
          now: () => new Date(),
          signal: ending.signal,
          onStep: ({ step, ms, detail }) => {
            if (!json) print(`${step.padEnd(11)}${`${ms} ms`.padStart(10)}  ${detail}`);
          },
        });
        if (json) print(JSON.stringify(demo, null, 2));
        else conclude(print, demo);
        if (!demo.ok) process.exitCode = 1;
      } catch (error) {
        if (!ending.signal.aborted) throw error;
        if (!json) print('Stopped. Nothing is left behind.');
        process.exitCode = interrupted;
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
        for (const signal of signals) process.off(signal, end);
      }
    });

function conclude(print: CommandContext['print'], { ok, durationMs, version1 }: Demo): void {
  for (const line of version1.lost.slice(0, 10)) print(`lost       ${line}`);
  print(
    ok ? `Done after ${Math.round(durationMs / 1000)} s. Nothing is left behind.` : 'Version 1 lost writes: please report this.',
  );
  print('next       your own: set DATABASE_URL to it, then npx toolboxai migrate preflight');
}
