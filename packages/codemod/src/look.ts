import type { Node } from 'oxc-parser';
import type { Script } from './read-script.ts';

/** Small questions about a tree that several rules ask. */

/** The text of a string, or of a template without expressions. */
export function stringOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

export type Member = { object: Node; name: string };

/** `object.name`, without brackets and without `?.`. */
export function memberOf(node: Node | null | undefined): Member | undefined {
  if (node?.type !== 'MemberExpression' || node.computed || node.optional) return undefined;
  return node.property.type === 'Identifier' ? { object: node.object, name: node.property.name } : undefined;
}

export const isNamed = (node: Node | null | undefined, name: string): boolean =>
  node?.type === 'Identifier' && node.name === name;

/** `JSON.parse(x)` and the like: its one argument. */
export function argumentOf(node: Node | null | undefined, method: 'parse' | 'stringify'): Node | undefined {
  if (node?.type !== 'CallExpression' || node.arguments.length !== 1) return undefined;
  const callee = memberOf(node.callee);
  return callee?.name === method && isNamed(callee.object, 'JSON') ? node.arguments[0] : undefined;
}

export const isWithin = (node: Node, outer: Node): boolean => node.start >= outer.start && node.end <= outer.end;

export const nodesWithin = ({ nodes }: Script, outer: Node): Node[] => nodes.filter((node) => isWithin(node, outer));

export type Property = { key: string; value: Node };

/** Undefined where an object holds more than plain `key: value`. */
export function propertiesOf(node: Node): Property[] | undefined {
  if (node.type !== 'ObjectExpression' && node.type !== 'ObjectPattern') return undefined;
  const found = node.properties.map((property): Property | undefined => {
    if (property.type !== 'Property' || property.computed || property.kind !== 'init' || property.method) return undefined;
    const key = property.key.type === 'Identifier' ? property.key.name : stringOf(property.key);
    return key === undefined ? undefined : { key, value: property.value };
  });
  const known = found.filter((property) => property !== undefined);
  return known.length === found.length ? known : undefined;
}

/** Whether an identifier names a value, not a member, a key or a label. */
export function isReference(script: Script, node: Node): boolean {
  const parent = script.parentOf(node);
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed;
    case 'Property':
      return parent.value === node || parent.computed;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key !== node || parent.computed;
    case 'TSPropertySignature':
    case 'LabeledStatement':
      return false;
    default:
      return true;
  }
}

/** What the only declaration of this name in the file gives it. */
export function valueOf(script: Script, name: string): Node | undefined {
  const bindings = script.nodes.filter((node) => isNamed(node, name) && isBinding(script, node));
  const parent = bindings.length === 1 && bindings[0] ? script.parentOf(bindings[0]) : undefined;
  if (parent?.type !== 'VariableDeclarator' || parent.id !== bindings[0]) return undefined;
  const declaration = script.parentOf(parent);
  return declaration?.type === 'VariableDeclaration' && declaration.kind === 'const' ? (parent.init ?? undefined) : undefined;
}

/** Where a name stands that comes into being, or gets another value: all of such a node, or one field of it. */
const bindingNodes = new Set([
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ImportNamespaceSpecifier',
  'ArrayPattern',
  'RestElement',
  'CatchClause',
  'UpdateExpression',
  'ForInStatement',
  'ForOfStatement',
]);
const bindingFields: Readonly<Record<string, string>> = {
  VariableDeclarator: 'id',
  ClassDeclaration: 'id',
  AssignmentExpression: 'left',
  AssignmentPattern: 'left',
};

/** Whether an identifier brings its name into being, or gives it another value. */
export function isBinding(script: Script, node: Node): boolean {
  const parent = script.parentOf(node);
  if (!parent) return false;
  if (/^(?:Arrow)?Function/.test(parent.type)) return !('body' in parent && parent.body === node);
  if (parent.type === 'Property') return parent.value === node && script.parentOf(parent)?.type === 'ObjectPattern';
  const field = bindingFields[parent.type];
  return bindingNodes.has(parent.type) || Object.entries(parent).some(([key, value]) => key === field && value === node);
}

/** White space before the first thing on a node's line. */
export const indentOf = ({ source }: Script, node: Node): string => {
  const start = source.lastIndexOf('\n', node.start - 1) + 1;
  return /^[ \t]*/.exec(source.slice(start, node.start))?.[0] ?? '';
};

export const lineEndOf = ({ source }: Script): string => (source.includes('\r\n') ? '\r\n' : '\n');

/** Another text between the same quotes. */
export const requote = (script: Script, node: Node, text: string): void => {
  script.edit.overwrite(node.start + 1, node.end - 1, text);
  script.settled.add(node);
};
