import { examine, type Finding } from '@toolboxai/backend/doctor';
import { AppError } from '@toolboxai/contracts';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

type Options = { url?: string; watch?: string; json?: true };

const words: Readonly<Record<Finding['status'], string>> = { ok: 'ok', off: 'off', warning: 'WARNING', fault: 'FAULT' };

export const doctorCommand = ({ env, print }: CommandContext): Command =>
  new Command('doctor')
    .description('Look for what is wrong, beside a running server or without one; ends with 1 where there is a fault')
    .option('--url <address>', 'where the server is (HOST and PORT)')
    .option('--watch <seconds>', 'look at the memory of the running server for so long: leaks and collections')
    .option('--json', 'print one JSON document')
    .action(async ({ url, watch, json }: Options) => {
      const watchSeconds = Number(watch ?? 0);
      if (!(watchSeconds >= 0 && watchSeconds <= 3600))
        throw new AppError('VALIDATION_FAILED', { publicMessage: `--watch must be seconds up to 3600, but is "${watch}".` });
      if (url !== undefined && !/^https?:\/\/[^/?#]+\/?$/.test(url))
        throw new AppError('VALIDATION_FAILED', {
          publicMessage: `--url must look like http://127.0.0.1:8009, but is "${url}".`,
        });
      const findings = await examine({ env, url: url?.replace(/\/$/, ''), watchSeconds });
      const faults = findings.filter(({ status }) => status === 'fault').length;
      const warnings = findings.filter(({ status }) => status === 'warning').length;
      if (json) print(JSON.stringify({ ok: faults === 0, faults, warnings, findings }, null, 2));
      else {
        for (const finding of findings) show(print, finding);
        print(faults + warnings === 0 ? 'Nothing is wrong.' : `${count(faults, 'fault')}, ${count(warnings, 'warning')}.`);
      }
      if (faults > 0) process.exitCode = 1;
    });

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

function show(print: (line: string) => void, { check, status, detail, cause, fix }: Finding): void {
  print(`${words[status].padEnd(9)}${check.padEnd(22)}${detail}`);
  if (cause !== undefined) print(`${' '.repeat(9)}cause: ${cause}`);
  if (fix !== undefined) print(`${' '.repeat(9)}fix:   ${fix}`);
}
