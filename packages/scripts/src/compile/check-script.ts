import { type Finding, inOrder } from '../finding.ts';
import { checkCalls } from '../gate/check-calls.ts';
import { checkLuau } from '../gate/check-luau.ts';
import { checkNames } from '../gate/check-names.ts';
import { checkSyntax } from '../gate/check-syntax.ts';
import { isPlainComment, scanText, withoutComments } from '../gate/scan-text.ts';
import { limits } from '../limits.ts';
import { findSmells } from '../review/find-smells.ts';
import { type OpenProgram, programOpener, scriptFile } from './open-program.ts';
import type { Toolchain, TsTypes } from './toolchain.ts';

export interface Checked {
  /** In the order of the script. One error is enough for it to be refused. */
  readonly findings: readonly Finding[];
  /** The compiled script without the API's functions; absent where there is an error. */
  readonly luau?: string;
}

/**
 * The gate, in the order of what it costs: text, syntax, names, calls, types, and only then the compiler. Each stage sees only
 * scripts that the one before let through.
 */
export function scriptChecker(toolchain: Toolchain): (source: string) => Checked {
  const openProgram = programOpener(toolchain);
  return (source) => {
    const scanned = scanText(source);
    if (scanned.length > 0) return { findings: scanned };
    try {
      const { findings, luau } = checkParsed(toolchain, openProgram, withoutComments(source, isPlainComment));
      return { findings: inOrder(findings).slice(0, limits.findings), ...(luau !== undefined && { luau }) };
    } catch (error) {
      // The parser and the checker are recursive: what overflows their stack is deeper than any wish needs.
      if (!(error instanceof RangeError)) throw error;
      return {
        findings: [
          { ...start, kind: 'policy', severity: 'error', rule: 'too-deep', message: 'The script is too deep to be read.' },
        ],
      };
    }
  };
}

const start = { line: 1, column: 1 };

function checkParsed(toolchain: Toolchain, openProgram: OpenProgram, source: string): Checked {
  const { ts } = toolchain;
  // Parsed on its own first: the syntax check runs before anything is bound or resolved.
  const parsed = ts.createSourceFile(scriptFile, source, ts.ScriptTarget.ESNext, true);
  const broken = syntaxErrors(toolchain, parsed);
  const syntax = checkSyntax(ts, parsed);
  if (syntax.length > 0 || broken.length > 0) return { findings: [...syntax, ...broken] };
  const program = openProgram(source);
  const file = program.getSourceFile(scriptFile);
  if (!file) throw new Error('the program has no script');
  const script = { ts, file, checker: program.getTypeChecker() };
  const policy = [...checkNames(script), ...checkCalls(script)];
  if (policy.length > 0) return { findings: policy };
  const types = toFindings(toolchain, [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  if (types.length > 0) return { findings: types };
  const smells = findSmells(script);
  const { luau, diagnostics } = toolchain.toLuau(program, file);
  const refused = [...toFindings(toolchain, diagnostics), ...checkLuau(luau)];
  return refused.length > 0 ? { findings: refused } : { findings: smells, luau };
}

/** What the parser itself has against the text; it keeps that on the file, outside of its public type. */
function syntaxErrors(toolchain: Toolchain, file: TsTypes.SourceFile): Finding[] {
  const faults: TsTypes.Diagnostic[] = Reflect.get(file, 'parseDiagnostics') ?? [];
  return toFindings(toolchain, faults);
}

function toFindings({ ts }: Toolchain, diagnostics: readonly TsTypes.Diagnostic[]): Finding[] {
  return diagnostics.map((diagnostic) => {
    const { file, start: offset } = diagnostic;
    const { line, character } =
      file && offset !== undefined ? file.getLineAndCharacterOfPosition(offset) : { line: 0, character: 0 };
    return {
      line: line + 1,
      column: character + 1,
      kind: 'types',
      severity: 'error',
      rule: typeof diagnostic.code === 'number' ? `ts-${diagnostic.code}` : 'roblox-ts',
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    };
  });
}
