import { runLuau } from '@toolboxai/experience/proof';
import { type Finding, inOrder } from '../finding.ts';
import { placeOf } from '../gate/scan-text.ts';
import { limits, times } from '../limits.ts';
import { luauPerformance } from './luau-performance.ts';
import { luauPolicy } from './luau-policy.ts';
import { luauSmells } from './luau-smells.ts';
import { type LuauNote, type LuauText, readLuau } from './luau-text.ts';

/**
 * Reviews Luau: its syntax by the virtual machine's own compiler, policy, smells and performance by the words and blocks of the
 * text. Types are not checked: what a value is, only Studio knows.
 */
export async function reviewLuau(source: string): Promise<Finding[]> {
  if (source.length > limits.reviewLength)
    return [
      at(
        1,
        1,
        'too-long',
        `A script to be reviewed has at most ${limits.reviewLength} characters; this one has ${source.length}.`,
      ),
    ];
  return inOrder([...(await syntaxErrors(source)), ...findInLuau(source)]).slice(0, limits.findings);
}

/** The first findings of policy, smells and performance, in the text's order: work in proportion to its length. */
export function findInLuau(source: string): Finding[] {
  const text = readLuau(source);
  const notes = [...luauPolicy(text), ...luauPerformance(text), ...luauSmells(text)].toSorted((a, b) => a.at - b.at);
  return notes.slice(0, limits.findings).map((note) => placed(text, note));
}

/** The text as the body of a function that nothing calls: it is compiled and not run. */
async function syntaxErrors(source: string): Promise<Finding[]> {
  const run = await runLuau(`return function(...) ${source.replace(/^#!/, '--')}\nend`, { limitMs: times.run });
  if (run.ok) return [];
  const [, line, message] = /chunk:(\d+): ([\s\S]*)/.exec(run.message) ?? [];
  // The wrapping adds a line, where an end that is missed is reported.
  const lines = source.trimEnd().split('\n').length;
  return [{ ...at(Math.min(lines, Number(line ?? 1)), 1, 'syntax', message?.trim() ?? run.message), kind: 'types' }];
}

function placed({ source, words }: LuauText, { at: index, ...note }: LuauNote): Finding {
  return { ...placeOf(source, words[index]?.offset ?? 0), ...note };
}

const at = (line: number, column: number, rule: string, message: string): Finding => ({
  line,
  column,
  kind: 'policy',
  severity: 'error',
  rule,
  message,
});
