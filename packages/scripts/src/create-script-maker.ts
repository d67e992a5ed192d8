import { AppError } from '@toolboxai/contracts';
import { writeScript } from './api/write-script.ts';
import { askModel, ModelGaveUp } from './ask-model.ts';
import { type Compiler, createCompiler } from './compile/compiler.ts';
import { describeFinding, type Finding } from './finding.ts';
import type { CheckedScript, GeneratedScript, ScriptCheck, ScriptModel, Wish } from './generated-script.ts';
import { findScript, suggestWishes } from './library/find-script.ts';
import { reviewLuau } from './review/review-luau.ts';
import { tryScript } from './run/run-script.ts';

export interface ScriptMaker {
  /** A script for a wish. Throws AppError SCRIPT_REFUSED with the nearest wishes where none can be made. */
  readonly generate: (wish: Wish, signal: AbortSignal, model?: ScriptModel) => Promise<GeneratedScript>;
  /** Whether a game script passes the gate, the compiler and a run; with the Luau where it does. */
  readonly check: (typescript: string, title: string, signal?: AbortSignal) => Promise<CheckedScript>;
  /** What is wrong with a script, or could be better. */
  readonly review: (source: string, language: 'typescript' | 'luau', signal?: AbortSignal) => Promise<readonly Finding[]>;
  readonly close: () => Promise<void>;
}

/** Makes, checks and reviews game scripts. Holds one compiler process, started with the first script; `close` ends it. */
export function createScriptMaker(): ScriptMaker {
  const compiler = createCompiler();
  const check = (typescript: string, title: string, signal?: AbortSignal) => checkScript(compiler, typescript, title, signal);
  return {
    check,
    async generate({ wish, parameters }, signal, model) {
      const notes: string[] = [];
      if (model) {
        try {
          return await askModel({ model, check, wish, signal });
        } catch (error) {
          if (!(error instanceof ModelGaveUp)) throw error;
          notes.push(`The model did not help (${error.reason}), so this is from the library.`);
        }
      }
      const found = findScript(wish, parameters);
      const checked = found && (await check(found.typescript, found.title, signal));
      if (found && checked?.ok)
        return { source: 'library', ...found, ...kept(checked), notes: [...notes, ...found.notes], rounds: 0 };
      throw refused(wish, notes, checked?.findings ?? []);
    },
    review: async (source, language, signal) =>
      language === 'luau' ? reviewLuau(source) : (await compiler.check(source, signal)).findings,
    close: compiler.close,
  };
}

const kept = ({ luau, checks }: Extract<CheckedScript, { ok: true }>) => ({ luau, checks });

async function checkScript(compiler: Compiler, typescript: string, title: string, signal?: AbortSignal): Promise<CheckedScript> {
  const { luau: compiled, findings } = await compiler.check(typescript, signal);
  if (compiled === undefined) return { ok: false, findings };
  const luau = writeScript(compiled, title);
  const fault = await tryScript(luau);
  signal?.throwIfAborted();
  if (fault !== undefined) return { ok: false, findings: [...findings, runFinding(fault)] };
  return { ok: true, luau, findings, checks: passed(luau) };
}

const runFinding = (fault: string): Finding => ({
  line: 1,
  column: 1,
  kind: 'policy',
  severity: 'error',
  rule: 'run-fault',
  message: `Tried out in the virtual machine, it failed: ${fault}`,
});

const passed = (luau: string): ScriptCheck[] => [
  { name: 'policy', ok: true, evidence: 'every name in it is its own or one of the API; every loop ends or waits' },
  { name: 'types', ok: true, evidence: 'the TypeScript compiler finds no error' },
  {
    name: 'compile',
    ok: true,
    evidence: `roblox-ts wrote it as Luau: ${luau.split('\n').length} lines with what it uses, no other module`,
  },
  {
    name: 'run',
    ok: true,
    evidence: 'played by two players for two minutes in a Luau virtual machine: touched, pressed, answered, without a fault',
  },
];

function refused(wish: string, notes: readonly string[], findings: readonly Finding[]): AppError {
  const why = findings[0] ? ` ${describeFinding(findings[0])}.` : '';
  const suggestions = suggestWishes(wish);
  return new AppError('SCRIPT_REFUSED', {
    publicMessage:
      `No script could be made for this wish.${why} ${notes.join(' ')} Try one of these, with your own numbers and colors: ${suggestions.join('; ')}.`.replace(
        / {2,}/g,
        ' ',
      ),
    suggestions,
  });
}
