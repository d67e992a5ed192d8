import { typeNames } from '../api/declarations.ts';
import type { Ts, TsTypes } from '../compile/toolchain.ts';
import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkLoop } from './check-loop.ts';
import { isAssignment, isStep } from './operators.ts';
import { refuse } from './refuse.ts';

/** What one node of an allowed kind may look like. */
export function checkNode(ts: Ts, file: TsTypes.SourceFile, node: TsTypes.Node): Finding[] {
  const faults = rules
    .flatMap((rule) => rule(ts, node) ?? [])
    .map(([rule, message, fix]) => refuse(file, node, rule, message, fix));
  return [...faults, ...checkLoop(ts, file, node)];
}

type Fault = [rule: string, message: string, fix?: string];
type Rule = (ts: Ts, node: TsTypes.Node) => Fault[] | undefined;

/** Words that TypeScript leaves free and Luau does not; and the parameter this. */
const luauWords = new Set('and elseif end local nil not or repeat self then this until'.split(' '));

const modifiers: Rule = (ts, node) => {
  const written = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return [...written, ...decorators].map((word) => ['no-modifiers', `"${word.getText()}" is not part of game scripts.`]);
};

const names: Rule = (ts, node) => {
  if (!ts.isIdentifier(node)) return undefined;
  const written = node.getText();
  if (written !== node.text || !/^[A-Za-z_]\w{0,39}$/.test(written))
    return [['plain-names', 'Names are made of letters, digits and underscores, 40 at most.']];
  return luauWords.has(written) ? [['plain-names', `"${written}" is a word of the language: choose another name.`]] : [];
};

const texts: Rule = (ts, node) => {
  if (!ts.isStringLiteral(node)) return undefined;
  if (!/^(['"])[\w !?.,:'-]*\1$/.test(node.getText()))
    return [['plain-texts', 'Texts hold letters, digits, spaces and ! ? . , : - alone.']];
  return node.text.length > limits.textLength ? [['plain-texts', `Texts have at most ${limits.textLength} characters.`]] : [];
};

const numbers: Rule = (ts, node) =>
  ts.isNumericLiteral(node) && !/^\d{1,7}(\.\d{1,6})?$/.test(node.getText())
    ? [['plain-numbers', 'Numbers are written with up to seven digits and six decimals.']]
    : undefined;

const functions: Rule = (ts, node) => {
  if (!ts.isFunctionDeclaration(node)) return undefined;
  if (!ts.isSourceFile(node.parent)) return [['functions-at-top', 'Functions stand at the top of the script.']];
  return node.asteriskToken || node.typeParameters || !node.body || !node.name
    ? [['plain-functions', 'A function has a name and a body, and no type parameters.']]
    : [];
};

const arrows: Rule = (ts, node) => {
  if (!ts.isArrowFunction(node)) return undefined;
  if (node.typeParameters) return [['plain-functions', 'A function has no type parameters.']];
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent);
  const isPassed = ts.isCallExpression(parent) && parent.arguments.includes(node);
  return isNamed || isPassed
    ? []
    : [['functions-in-place', 'A function is passed to a function of the API, or named at the top of the script.']];
};

const parameters: Rule = (ts, node) =>
  ts.isParameter(node) && (!ts.isIdentifier(node.name) || node.dotDotDotToken || node.initializer || node.questionToken)
    ? [['plain-parameters', 'Parameters are plain names.']]
    : undefined;

const calls: Rule = (ts, node) =>
  ts.isCallExpression(node) && (!ts.isIdentifier(node.expression) || node.typeArguments || node.questionDotToken)
    ? [['plain-calls', 'Functions are called by their name.']]
    : undefined;

const assignments: Rule = (ts, node) =>
  ts.isBinaryExpression(node) && isAssignment(ts, node.operatorToken.kind) && !ts.isIdentifier(node.left)
    ? [['plain-assignments', 'Values are assigned to a name.']]
    : undefined;

const signs: Rule = (ts, node) => {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return undefined;
  const isPlain = node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.ExclamationToken;
  return (isStep(ts, node) ? ts.isIdentifier(node.operand) : isPlain)
    ? []
    : [['plain-signs', 'Before a value stand - or !, and ++ or -- at a name.']];
};

const lists: Rule = (ts, node) =>
  ts.isArrayLiteralExpression(node) && node.elements.length > limits.listLength
    ? [['long-list', `A list has at most ${limits.listLength} items.`]]
    : undefined;

const effects: Rule = (ts, node) => {
  if (!ts.isExpressionStatement(node)) return undefined;
  const { expression } = node;
  const assigns = ts.isBinaryExpression(expression) && isAssignment(ts, expression.operatorToken.kind);
  return assigns || isStep(ts, expression) || ts.isCallExpression(expression)
    ? []
    : [['no-effect', 'This does nothing: call a function or assign a value.']];
};

const declarationKinds: Rule = (ts, node) => {
  if (!ts.isVariableDeclarationList(node)) return undefined;
  const kind: number = node.flags & ts.NodeFlags.BlockScoped;
  const plain: number[] = [ts.NodeFlags.Let, ts.NodeFlags.Const];
  return plain.includes(kind) ? [] : [['let-and-const', 'Values are declared with const or let.', 'const']];
};

const declarations: Rule = (ts, node) => {
  if (!ts.isVariableDeclaration(node)) return undefined;
  if (!ts.isIdentifier(node.name) || node.exclamationToken) return [['plain-declarations', 'Values are declared one by one.']];
  return node.initializer || ts.isForOfStatement(node.parent.parent)
    ? []
    : [['plain-declarations', 'A declaration gives its value at once.']];
};

const types: Rule = (ts, node) => {
  if (ts.isTypeOperatorNode(node) && node.operator !== ts.SyntaxKind.ReadonlyKeyword)
    return [['known-types', 'Types are not computed.']];
  if (!ts.isTypeReferenceNode(node)) return undefined;
  const isKnown = ts.isIdentifier(node.typeName) && typeNames.some((name) => name === node.typeName.getText());
  return isKnown && !node.typeArguments
    ? []
    : [['known-types', `The types are ${typeNames.join(', ')}, number, string and boolean.`]];
};

const labels: Rule = (ts, node) =>
  (ts.isBreakStatement(node) || ts.isContinueStatement(node)) && node.label
    ? [['no-labels', 'Loops have no labels.']]
    : undefined;

const rules: readonly Rule[] = [
  modifiers,
  names,
  texts,
  numbers,
  functions,
  arrows,
  parameters,
  calls,
  assignments,
  signs,
  lists,
  effects,
  declarationKinds,
  declarations,
  types,
  labels,
];
