import type { Ts, TsTypes } from '../compile/toolchain.ts';
import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkNode } from './check-node.ts';
import { refuse } from './refuse.ts';

/**
 * What a script may be made of, by kind of syntax: all that is not listed is refused. No property is read, no object, class, type or
 * module is made, so that nothing leads out of the API and no type can be programmed.
 */
const allowedKinds = [
  'SourceFile EndOfFileToken Identifier NumericLiteral StringLiteral TrueKeyword FalseKeyword',
  'PrefixUnaryExpression PostfixUnaryExpression BinaryExpression ParenthesizedExpression ConditionalExpression',
  'CallExpression ArrowFunction ArrayLiteralExpression Parameter VariableStatement VariableDeclarationList VariableDeclaration',
  'FunctionDeclaration Block IfStatement ReturnStatement ForStatement ForOfStatement WhileStatement BreakStatement',
  'ContinueStatement ExpressionStatement EmptyStatement EqualsGreaterThanToken QuestionToken ColonToken',
  'NumberKeyword StringKeyword BooleanKeyword VoidKeyword ArrayType TypeReference ReadonlyKeyword TypeOperator',
  'PlusToken MinusToken AsteriskToken SlashToken PercentToken LessThanToken LessThanEqualsToken GreaterThanToken',
  'GreaterThanEqualsToken EqualsEqualsEqualsToken ExclamationEqualsEqualsToken AmpersandAmpersandToken BarBarToken',
  'EqualsToken PlusEqualsToken MinusEqualsToken AsteriskEqualsToken SlashEqualsToken',
]
  .join(' ')
  .split(' ');

/** What people try most, said in words. */
const inWords: Readonly<Record<string, string>> = {
  PropertyAccessExpression: 'Nothing is read with a dot',
  ElementAccessExpression: 'Nothing is read with square brackets: use for (const item of list) or pick(list, index)',
  ImportDeclaration: 'A script imports nothing',
  ImportEqualsDeclaration: 'A script imports nothing',
  ExportAssignment: 'A script exports nothing',
  ExportDeclaration: 'A script exports nothing',
  ObjectLiteralExpression: 'Objects are not made',
  ClassDeclaration: 'Classes are not made',
  ClassExpression: 'Classes are not made',
  NewExpression: 'Nothing is made with new: use makePart',
  AsExpression: 'Types are not cast',
  NonNullExpression: 'Types are not cast',
  TypeAssertionExpression: 'Types are not cast',
  SatisfiesExpression: 'Types are not cast',
  TypeAliasDeclaration: 'Types are not declared',
  InterfaceDeclaration: 'Types are not declared',
  EnumDeclaration: 'Types are not declared',
  ModuleDeclaration: 'Namespaces are not declared',
  TemplateExpression: 'Texts are not built: use showNumber or a fixed message',
  NoSubstitutionTemplateLiteral: 'Texts stand in single quotes',
  DoStatement: 'Use every(seconds, then) instead of do',
  ForInStatement: 'Use for (const item of list)',
  SwitchStatement: 'Use if and else',
  TryStatement: 'There is nothing to catch',
  FunctionExpression: 'Write () => { … }',
  SpreadElement: 'Lists are written out',
  NullKeyword: 'There is no null',
  AwaitExpression: 'Use wait(seconds)',
  RegularExpressionLiteral: 'There are no patterns',
  ThisKeyword: 'There is no this',
};

/** Checks the tree of a script, without its types. */
export function checkSyntax(ts: Ts, file: TsTypes.SourceFile): Finding[] {
  const allowed = new Set(allowedKinds.map((name) => Reflect.get(ts.SyntaxKind, name)));
  const findings: Finding[] = [];
  const visit = (node: TsTypes.Node, depth: number): void => {
    if (findings.length >= limits.findings) return;
    if (depth > limits.depth) {
      findings.push(refuse(file, node, 'too-deep', `Syntax stands at most ${limits.depth} deep inside each other.`));
      return;
    }
    if (!allowed.has(node.kind)) {
      findings.push(refuse(file, node, 'syntax-not-allowed', notAllowed(ts, node)));
      return;
    }
    const found = checkNode(ts, file, node);
    findings.push(...found);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(file, 0);
  return findings;
}

function notAllowed(ts: Ts, node: TsTypes.Node): string {
  const name = ts.SyntaxKind[node.kind];
  return `${inWords[name] ?? `"${node.getText().slice(0, 30).split('\n')[0]}" is not part of game scripts`}.`;
}
