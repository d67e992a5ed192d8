import type { PreflightCheck } from '@toolboxai/migration';
import type { CommandContext } from './command-context.ts';

/** A line a check, and below it what to do about one that failed. */
export function showCheck(print: CommandContext['print'], { item, title, status, evidence, fix }: PreflightCheck): void {
  print(`${status}  ${item.padEnd(5)}${title}: ${evidence}`);
  if (fix !== undefined) print(`${' '.repeat(11)}to do: ${fix}`);
}

/** "11 passed, 0 failed, 2 skipped." */
export function countChecks(checks: readonly PreflightCheck[]): string {
  const count = (status: PreflightCheck['status']) => checks.filter((check) => check.status === status).length;
  return `${count('PASS')} passed, ${count('FAIL')} failed, ${count('SKIP')} skipped.`;
}
