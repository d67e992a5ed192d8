import type { Node } from 'oxc-parser';
import { pusherName } from './add-import.ts';
import { indentOf, isBinding, isNamed, isReference, lineEndOf, nodesWithin, stringOf } from './look.ts';
import { openPusher, type ServerAddress } from './open-pusher.ts';
import type { Script } from './read-script.ts';
import { planHandlers, type SocketNames } from './replace-handlers.ts';

export type Sockets = { replaced: number; left: number; className: string };

/** What one rule has to do to a file, once all of it is understood; or where it is not, and why. */
export type Plan = { steps: (() => void)[] } | { node: Node; why: string };

const anyPath = /\/ws\/content\b/;

/**
 * `const ws = new WebSocket('…/ws/content')` and all that is done with `ws`: the channel `content-generation` over pusher-js.
 * A socket is replaced as a whole or not at all.
 */
export function replaceSockets(script: Script): Sockets {
  const sockets: Sockets = { replaced: 0, left: 0, className: pusherName(script) ?? 'Pusher' };
  for (const node of script.nodes) {
    if (node.type !== 'NewExpression' || !isNamed(node.callee, 'WebSocket')) continue;
    const [address] = node.arguments;
    if (address && holdsPath(script, address)) replaceSocket(script, node, address, sockets);
  }
  for (const node of script.nodes) {
    if (script.settled.has(node) || node.type === 'TemplateLiteral' || !anyPath.test(textIn(node))) continue;
    script.settled.add(node);
    sockets.left += 1;
    script.leave(node, '/ws/content is the channel "content-generation" of the Pusher protocol now');
  }
  return sockets;
}

function replaceSocket(script: Script, node: Node, address: Node, sockets: Sockets): void {
  const plan = planSocket(script, node, address, sockets);
  for (const part of nodesWithin(script, address)) script.settled.add(part);
  if ('why' in plan) {
    sockets.left += 1;
    return script.leave(plan.node, `the socket of version 1 is left: ${plan.why}`);
  }
  for (const step of plan.steps) step();
  sockets.replaced += 1;
  script.change(node, 'the socket is the channel content-generation of pusher-js');
  script.leave(node, 'set VITE_PUSHER_KEY and VITE_PUSHER_CLUSTER; for Pusher’s own cloud take wsHost, wsPort and wssPort out');
}

const textIn = (node: Node): string => (node.type === 'TemplateElement' ? node.value.raw : (stringOf(node) ?? ''));

/** Whether the path stands in the address itself; one that is put together elsewhere is named, not followed. */
const holdsPath = (script: Script, address: Node): boolean =>
  nodesWithin(script, address).some((part) => anyPath.test(textIn(part)));

function planSocket(script: Script, node: Node, address: Node, { className, replaced }: Sockets): Plan {
  if (script.nodes.some((each) => isNamed(each, 'WebSocket') && isBinding(script, each)))
    return { node, why: 'WebSocket is not the browser’s here' };
  if (node.type === 'NewExpression' && node.arguments.length > 1) return { node, why: 'it names protocols' };
  const server = readAddress(script, address);
  if (!server)
    return {
      node: address,
      why: 'its address is not ws://host/ws/content, or names one task: that is the channel private-task-<id>',
    };
  const variable = readVariable(script, node);
  if ('why' in variable) return variable;
  const { declaration, uses } = variable;
  const names = chooseNames(script, replaced);
  if (!names || (className === 'Pusher' && pusherName(script) === undefined && script.names.has('Pusher')))
    return { node, why: 'the names Pusher, pusher, channel, eventName and eventData are taken' };
  const handlers = planHandlers(script, uses, names);
  if ('why' in handlers) return handlers;
  const lines = openPusher({ server, names, className, isTyped: script.isTyped, env: envOf(script) });
  const text = lines.join(`${lineEndOf(script)}${indentOf(script, declaration)}`);
  const hasEnd = script.source[declaration.end - 1] === ';';
  const open = (): unknown => script.edit.overwrite(declaration.start, declaration.end, hasEnd ? text : text.replace(/;$/, ''));
  return { steps: [open, ...handlers.steps] };
}

type Variable = { declaration: Node; uses: Node[] } | { node: Node; why: string };

/** `const ws = new WebSocket(…)` as a statement of its own, and where else its name is used. */
function readVariable(script: Script, node: Node): Variable {
  const declarator = script.parentOf(node);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier')
    return { node, why: 'it is not kept in a variable of its own' };
  const declaration = script.parentOf(declarator);
  const block = declaration && script.parentOf(declaration);
  const isAlone = declaration?.type === 'VariableDeclaration' && declaration.declarations.length === 1;
  if (!isAlone || (block?.type !== 'Program' && block?.type !== 'BlockStatement'))
    return { node, why: 'it is declared together with something else, or exported' };
  const { id } = declarator;
  const scope = declaration.kind === 'var' ? script.nodes[0] : block;
  const uses = nodesWithin(script, scope ?? block).filter(
    (each) => isNamed(each, id.name) && isReference(script, each) && each !== id,
  );
  const again = uses.find((each) => isBinding(script, each));
  return again
    ? { node: again, why: `${id.name} is given another value, or names something else as well` }
    : { declaration, uses };
}

const envOf = ({ source }: Script): string => (source.includes('import.meta.env') ? 'import.meta.env' : 'process.env');

/** Undefined where it is none that is understood. */
function readAddress(script: Script, address: Node): ServerAddress | undefined {
  const text = stringOf(address);
  if (text !== undefined) {
    if (!URL.canParse(text)) return undefined;
    const { protocol, hostname, port, pathname, search, username } = new URL(text);
    // What stands behind a `?`, or before an `@`, says something that would be lost.
    if (!/^wss?:$/.test(protocol) || !/^\/ws\/content\/?$/.test(pathname) || search + username !== '') return undefined;
    return { kind: 'known', hostname, port, isSecure: protocol === 'wss:' };
  }
  if (address.type !== 'TemplateLiteral') return undefined;
  const first = address.quasis[0]?.value.raw ?? '';
  const last = address.quasis.at(-1)?.value.raw ?? '';
  return /^\/ws\/content\/?$/.test(last) && /^(?:wss?:\/\/)?$/.test(first)
    ? { kind: 'computed', expression: script.textOf(address).replace(/\/ws\/content\/?`$/, '`') }
    : undefined;
}

function chooseNames({ names }: Script, count: number): SocketNames | undefined {
  const suffix = count === 0 ? '' : String(count + 1);
  const chosen = {
    pusher: `pusher${suffix}`,
    channel: `channel${suffix}`,
    server: `pusherServer${suffix}`,
    eventName: 'eventName',
    eventData: 'eventData',
  };
  return Object.values(chosen).some((name) => names.has(name)) ? undefined : chosen;
}
