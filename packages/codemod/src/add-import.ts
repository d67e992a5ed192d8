import { lineEndOf, stringOf } from './look.ts';
import type { Script } from './read-script.ts';

/** The name that this file has for pusher-js, where it imports it. */
export function pusherName({ nodes }: Script): string | undefined {
  for (const node of nodes) {
    if (node.type !== 'ImportDeclaration' || node.source.value !== 'pusher-js') continue;
    const found = node.specifiers.find((one) => one.type === 'ImportDefaultSpecifier');
    if (found) return found.local.name;
  }
  return undefined;
}

/** Brings pusher-js into a file that has not got it: after its imports, else before its first statement. */
export function addImport(script: Script, fileName: string, className: string): void {
  if (pusherName(script) !== undefined) return;
  const [program] = script.nodes;
  if (program?.type !== 'Program') return;
  const isModule = program.body.some((one) => /^(?:Import|Export)/.test(one.type));
  const requires = script.nodes.some(
    (node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require',
  );
  const isCommon = !isModule && (requires || /\.c[jt]s$/.test(fileName));
  const line = isCommon ? `const ${className} = require('pusher-js');` : `import ${className} from 'pusher-js';`;
  const end = lineEndOf(script);
  const last = program.body.findLast(({ type }) => type === 'ImportDeclaration') ?? program.body.findLast(isDirective);
  if (last) script.edit.appendLeft(last.end, `${end}${line}`);
  else script.edit.appendLeft(program.body[0]?.start ?? 0, `${line}${end}`);
}

const isDirective = (node: Script['nodes'][number]): boolean =>
  node.type === 'ExpressionStatement' &&
  'directive' in node &&
  typeof node.directive === 'string' &&
  stringOf(node.expression) !== undefined;
