import type { Node } from 'oxc-parser';
import { isNamed, memberOf, propertiesOf, stringOf, valueOf } from './look.ts';
import type { Script } from './read-script.ts';

/** How far names are followed: `const a = b` and so on. */
const farthest = 5;

/**
 * Whether an address, or what sends requests to one, is certain to be a server's root: version 1's paths began there. A base that
 * comes from elsewhere may hold `/api/v1` already.
 */
export function standsAtRoot(script: Script, node: Node, steps = 0): boolean {
  const text = stringOf(node);
  if (text !== undefined) return /^(?:https?:\/\/[^/\s]+)?\/?$/.test(text);
  if (steps > farthest) return false;
  const next = (other: Node | undefined): boolean => other !== undefined && standsAtRoot(script, other, steps + 1);
  switch (node.type) {
    case 'Identifier':
      return node.name === 'axios' ? !script.source.includes('axios.defaults.baseURL') : next(valueOf(script, node.name));
    case 'LogicalExpression':
      return next(node.left) && next(node.right);
    case 'MemberExpression':
      return isKnownBase(node);
    case 'CallExpression':
      return next(baseOfAxios(node));
    default:
      return false;
  }
}

/** The guide gives VITE_API_BASE_URL no path. */
function isKnownBase(node: Node): boolean {
  const member = memberOf(node);
  if (member?.name === 'VITE_API_BASE_URL') return true;
  return member?.name === 'origin' && (isNamed(member.object, 'location') || isNamed(memberOf(member.object)?.object, 'window'));
}

/** The `baseURL` of `axios.create({ baseURL })`. */
function baseOfAxios(node: Node): Node | undefined {
  if (node.type !== 'CallExpression' || !node.arguments[0]) return undefined;
  const callee = memberOf(node.callee);
  if (callee?.name !== 'create' || !isNamed(callee.object, 'axios')) return undefined;
  return propertiesOf(node.arguments[0])?.find(({ key }) => key === 'baseURL')?.value;
}
