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
  if (isNamed(node, 'axios')) return !script.source.includes('axios.defaults.baseURL');
  if (node.type === 'Identifier') {
    const value = valueOf(script, node.name);
    return value !== undefined && standsAtRoot(script, value, steps + 1);
  }
  if (node.type === 'LogicalExpression')
    return standsAtRoot(script, node.left, steps + 1) && standsAtRoot(script, node.right, steps + 1);
  const member = memberOf(node);
  // The guide gives this variable no path.
  if (member) return member.name === 'VITE_API_BASE_URL' || (member.name === 'origin' && isLocation(member.object));
  if (node.type !== 'CallExpression') return false;
  const callee = memberOf(node.callee);
  if (callee?.name !== 'create' || !isNamed(callee.object, 'axios')) return false;
  const base = node.arguments[0] && propertiesOf(node.arguments[0])?.find(({ key }) => key === 'baseURL')?.value;
  return base !== undefined && standsAtRoot(script, base, steps + 1);
}

const isLocation = (node: Node): boolean => isNamed(node, 'location') || isNamed(memberOf(node)?.object, 'window');
