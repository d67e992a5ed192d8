import { waiting } from '../api/declarations.ts';
import type { Ts, TsTypes } from '../compile/toolchain.ts';
import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { isAssignment, isStep } from './operators.ts';
import { refuse } from './refuse.ts';

/** Every loop ends by itself, or lets the game go on in each round. */
export function checkLoop(ts: Ts, file: TsTypes.SourceFile, node: TsTypes.Node): Finding[] {
  if (ts.isWhileStatement(node)) return checkWhile(ts, file, node);
  if (ts.isForStatement(node) && roundsOf(ts, node) === undefined)
    return [
      refuse(
        file,
        node,
        'counted-loops',
        `A for loop counts from a number to a number, ${limits.loopRounds} rounds at most, and leaves its counter alone.`,
        'for (let i = 0; i < 10; i++)',
      ),
    ];
  if (ts.isForOfStatement(node) && (node.awaitModifier || !ts.isVariableDeclarationList(node.initializer)))
    return [refuse(file, node, 'plain-loops', 'Write for (const item of list).')];
  return [];
}

function checkWhile(ts: Ts, file: TsTypes.SourceFile, node: TsTypes.WhileStatement): Finding[] {
  if (!ts.isSourceFile(node.parent))
    return [
      refuse(
        file,
        node,
        'while-at-top',
        'A while loop stands at the top of the script: each event would start another.',
        'every(1, () => { … })',
      ),
    ];
  const body = ts.isBlock(node.statement) ? node.statement.statements : [node.statement];
  const first = body[0];
  if (first && isWait(ts, first)) return [];
  const advice = 'wait(1); as the first statement of the loop';
  return [refuse(file, node, 'loop-waits', 'A while loop begins each round with wait, so that the game goes on.', advice)];
}

function isWait(ts: Ts, statement: TsTypes.Statement): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  const callee = statement.expression.expression;
  return ts.isIdentifier(callee) && waiting.has(callee.text);
}

/** How often a for loop goes round; undefined where that is not plain from its head, or too often. */
export function roundsOf(ts: Ts, node: TsTypes.ForStatement): number | undefined {
  const start = startOf(ts, node.initializer);
  const end = start && endOf(ts, node.condition, start.name);
  const step = start && stepOf(ts, node.incrementor, start.name);
  if (!start || !end || step === undefined || end.isUp !== step > 0 || assigns(ts, node.statement, start.name)) return undefined;
  const distance = (end.to - start.from) / step;
  const rounds = Math.max(0, end.isStrict ? Math.ceil(distance) : Math.floor(distance) + 1);
  return rounds <= limits.loopRounds ? rounds : undefined;
}

/** `let i = 0` */
function startOf(ts: Ts, node: TsTypes.ForInitializer | undefined): { name: string; from: number } | undefined {
  if (!node || !ts.isVariableDeclarationList(node) || node.declarations.length !== 1) return undefined;
  const counter = node.declarations[0];
  if (!counter || !ts.isIdentifier(counter.name)) return undefined;
  const from = numberOf(ts, counter.initializer);
  return from === undefined ? undefined : { name: counter.name.text, from };
}

/** `i < 10` */
function endOf(
  ts: Ts,
  node: TsTypes.Expression | undefined,
  name: string,
): { to: number; isUp: boolean; isStrict: boolean } | undefined {
  if (!node || !ts.isBinaryExpression(node) || !isNamed(ts, node.left, name)) return undefined;
  const to = numberOf(ts, node.right);
  if (to === undefined) return undefined;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.LessThanToken) return { to, isUp: true, isStrict: true };
  if (kind === ts.SyntaxKind.LessThanEqualsToken) return { to, isUp: true, isStrict: false };
  if (kind === ts.SyntaxKind.GreaterThanToken) return { to, isUp: false, isStrict: true };
  return kind === ts.SyntaxKind.GreaterThanEqualsToken ? { to, isUp: false, isStrict: false } : undefined;
}

/** `i++` or `i += 2` */
function stepOf(ts: Ts, node: TsTypes.Expression | undefined, name: string): number | undefined {
  if (!node) return undefined;
  if (isStep(ts, node)) {
    if (!isNamed(ts, node.operand, name)) return undefined;
    return node.operator === ts.SyntaxKind.PlusPlusToken ? 1 : -1;
  }
  if (!ts.isBinaryExpression(node) || !isNamed(ts, node.left, name)) return undefined;
  const by = numberOf(ts, node.right);
  if (by === undefined || by < smallestStep) return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return by;
  return node.operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ? -by : undefined;
}

const smallestStep = 0.01;

function numberOf(ts: Ts, node: TsTypes.Expression | undefined): number | undefined {
  if (!node) return undefined;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand))
    return -Number(node.operand.text);
  return undefined;
}

const isNamed = (ts: Ts, node: TsTypes.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** Whether a counter is changed in the loop's body, also where another value of that name is meant. */
function assigns(ts: Ts, node: TsTypes.Node, name: string): boolean {
  if (ts.isBinaryExpression(node) && isNamed(ts, node.left, name) && isAssignment(ts, node.operatorToken.kind)) return true;
  if (isStep(ts, node) && isNamed(ts, node.operand, name)) return true;
  return ts.forEachChild(node, (child) => assigns(ts, child, name) || undefined) ?? false;
}
