import type { Ts, TsTypes } from '../compile/toolchain.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { NamedScript } from '../gate/check-names.ts';
import { placeOfNode } from '../gate/refuse.ts';

/** What works in a game script, but could be better. Expects a script without errors. */
export function findSmells(script: NamedScript): Finding[] {
  const { ts, file } = script;
  const findings: Finding[] = [...unusedNames(script)];
  const visit = (node: TsTypes.Node): void => {
    if (ts.isCallExpression(node)) findings.push(...callSmells(ts, file, node));
    if (ts.isArrowFunction(node) && ts.isBlock(node.body) && node.body.statements.length === 0)
      findings.push(
        note(file, node, 'smells', 'empty-handler', 'This function does nothing.', 'take it out, or say what it should do'),
      );
    if (ts.isIfStatement(node) && (isConstant(ts, node.expression) || isEmpty(ts, node.thenStatement)))
      findings.push(note(file, node, 'smells', 'pointless-if', 'This if decides nothing.', 'take it out'));
    if (ts.isEmptyStatement(node))
      findings.push(note(file, node, 'smells', 'lone-semicolon', 'This semicolon is too much.', 'take it out'));
    findings.push(...lengthSmells(ts, file, node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

const isConstant = (ts: Ts, node: TsTypes.Node): boolean =>
  node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
const isEmpty = (ts: Ts, node: TsTypes.Node): boolean => ts.isBlock(node) && node.statements.length === 0;

const longestFunction = 40;

function lengthSmells(ts: Ts, file: TsTypes.SourceFile, node: TsTypes.Node): Finding[] {
  if (!ts.isArrowFunction(node) && !ts.isFunctionDeclaration(node)) return [];
  const lines =
    file.getLineAndCharacterOfPosition(node.end).line - file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  if (lines <= longestFunction) return [];
  return [
    note(file, node, 'smells', 'long-function', `This function has ${lines} lines.`, 'name its parts as functions of their own'),
  ];
}

function callSmells(ts: Ts, file: TsTypes.SourceFile, node: TsTypes.CallExpression): Finding[] {
  const name = node.expression.getText(file);
  const first = node.arguments[0];
  if (name === 'every' && first && ts.isNumericLiteral(first) && Number(first.text) < 0.2)
    return [
      note(
        file,
        node,
        'performance',
        'too-often',
        `This runs ${Math.round(1 / Math.max(0.1, Number(first.text)))} times a second.`,
        'every(0.5, …) is enough for what people see',
      ),
    ];
  const repeats = enclosingRepeats(ts, node);
  if ((name === 'part' || name === 'parts') && repeats)
    return [
      note(
        file,
        node,
        'performance',
        'search-again',
        'The world is searched again each time.',
        `look ${name === 'part' ? 'the part' : 'the parts'} up once, at the top: const found = ${node.getText(file)};`,
      ),
    ];
  if (name === 'makePart' && repeats === 'every')
    return [
      note(
        file,
        node,
        'performance',
        'parts-for-ever',
        'New parts are made for as long as the game runs; after 200 the script stops.',
        'make them once at the top, and show or move them',
      ),
    ];
  return [];
}

/** `every` where a call stands in what runs again and again, `event` where in another function. */
function enclosingRepeats(ts: Ts, node: TsTypes.Node): 'every' | 'event' | undefined {
  let found: 'event' | undefined;
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isWhileStatement(at)) return 'every';
    if (ts.isFunctionDeclaration(at)) found = 'event';
    if (!ts.isArrowFunction(at)) continue;
    found = 'event';
    if (ts.isCallExpression(at.parent) && at.parent.expression.getText() === 'every') return 'every';
  }
  return found;
}

function unusedNames({ ts, file, checker }: NamedScript): Finding[] {
  const uses = new Map<TsTypes.Symbol, number>();
  const declared: [TsTypes.Symbol, TsTypes.Identifier][] = [];
  const visit = (node: TsTypes.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol) {
        const { parent } = node;
        const declares = (ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent)) && parent.name === node;
        if (declares) declared.push([symbol, node]);
        else uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return declared
    .filter(([symbol, node]) => !uses.has(symbol) && !node.text.startsWith('_'))
    .map(([, node]) => note(file, node, 'smells', 'unused', `"${node.text}" is never used.`, 'take it out'));
}

function note(
  file: TsTypes.SourceFile,
  node: TsTypes.Node,
  kind: FindingKind,
  rule: string,
  message: string,
  fix: string,
): Finding {
  return { ...placeOfNode(file, node), kind, severity: 'warning', rule, message, fix };
}
