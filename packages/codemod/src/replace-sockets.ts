import type { Node } from 'oxc-parser';
import { pusherName } from './add-import.ts';
import { indentOf, isBinding, isNamed, isReference, lineEndOf, nodesWithin, stringOf } from './look.ts';
import { openPusher, type ServerAddress } from './open-pusher.ts';
import type { Script } from './read-script.ts';
import { planHandlers, type SocketNames } from './replace-handlers.ts';

export type Sockets = { replaced: number; left: number; className: string };

/** What one rule has to do to a file, once all of it is understood; or where it is not, and why. */
export type Plan = { steps: (() => void)[] } | { node: Node; why: string };

const path = /\/ws\/content\/?(?:\?[^#]*)?$/;
const anyPath = /\/ws\/content\b/;

/**
 * `const ws = new WebSocket('…/ws/content')` and all that is done with `ws`: the channel `content-generation` over pusher-js.
 * A socket is replaced as a whole or not at all.
 */
export function replaceSockets(script: Script): Sockets {
  const className = pusherName(script) ?? 'Pusher';
  const sockets: Sockets = { replaced: 0, left: 0, className };
  for (const node of script.nodes) {
    if (node.type !== 'NewExpression' || !isNamed(node.callee, 'WebSocket')) continue;
    const [address] = node.arguments;
    if (!address || !holdsPath(script, address)) continue;
    const plan = planSocket(script, node, { address, className, count: sockets.replaced });
    for (const part of nodesWithin(script, address)) script.settled.add(part);
    if ('why' in plan) {
      sockets.left += 1;
      script.leave(plan.node, `the socket of version 1 is left: ${plan.why}`);
      continue;
    }
    for (const step of plan.steps) step();
    sockets.replaced += 1;
    script.change(node, 'the socket is the channel content-generation of pusher-js');
    script.leave(node, 'set VITE_PUSHER_KEY and VITE_PUSHER_CLUSTER; for Pusher’s own cloud take wsHost, wsPort and wssPort out');
  }
  for (const node of script.nodes) {
    const text = node.type === 'TemplateElement' ? node.value.raw : stringOf(node);
    if (text === undefined || script.settled.has(node) || node.type === 'TemplateLiteral' || !anyPath.test(text)) continue;
    script.settled.add(node);
    sockets.left += 1;
    script.leave(node, '/ws/content is the channel "content-generation" of the Pusher protocol now');
  }
  return sockets;
}

/** Whether the path stands in the address itself; one that is put together elsewhere is named, not followed. */
const holdsPath = (script: Script, address: Node): boolean =>
  nodesWithin(script, address).some((part) =>
    anyPath.test(part.type === 'TemplateElement' ? part.value.raw : (stringOf(part) ?? '')),
  );

type Found = { address: Node; className: string; count: number };

function planSocket(script: Script, node: Node, { address, className, count }: Found): Plan {
  const no = (at: Node, why: string): Plan => ({ node: at, why });
  if (script.nodes.some((each) => isNamed(each, 'WebSocket') && isBinding(script, each)))
    return no(node, 'WebSocket is not the browser’s here');
  const server = readAddress(script, address);
  if (!server)
    return no(address, 'its address is not ws://host/ws/content, or names one task: that is the channel private-task-<id>');
  const declarator = script.parentOf(node);
  const declaration = declarator && script.parentOf(declarator);
  if (
    declarator?.type !== 'VariableDeclarator' ||
    declarator.id.type !== 'Identifier' ||
    declaration?.type !== 'VariableDeclaration'
  )
    return no(node, 'it is not kept in a variable of its own');
  const block = script.parentOf(declaration);
  if (declaration.declarations.length !== 1 || (block?.type !== 'Program' && block?.type !== 'BlockStatement'))
    return no(declaration, 'it is declared together with something else, or exported');
  const socket = declarator.id.name;
  const scope = declaration.kind === 'var' ? script.nodes[0] : block;
  if (!scope) return no(node, 'it belongs to nothing');
  const uses = nodesWithin(script, scope).filter(
    (each) => isNamed(each, socket) && isReference(script, each) && each !== declarator.id,
  );
  const again = uses.find((each) => isBinding(script, each));
  if (again) return no(again, `${socket} is given another value, or names something else as well`);
  const names = chooseNames(script, count);
  if (!names) return no(node, 'the names pusher, channel, eventName and eventData are taken');
  if (className === 'Pusher' && pusherName(script) === undefined && script.names.has('Pusher'))
    return no(node, 'the name Pusher is taken');
  const handlers = planHandlers(script, uses, names);
  if ('why' in handlers) return handlers;
  const indent = indentOf(script, declaration);
  const text = openPusher({ server, names, className, isTyped: script.isTyped, env: envOf(script) }).join(
    `${lineEndOf(script)}${indent}`,
  );
  const hasEnd = script.source[declaration.end - 1] === ';';
  return {
    steps: [
      () => script.edit.overwrite(declaration.start, declaration.end, hasEnd ? text : text.replace(/;$/, '')),
      ...handlers.steps,
    ],
  };
}

const envOf = ({ source }: Script): string => (source.includes('import.meta.env') ? 'import.meta.env' : 'process.env');

/** Undefined where it is none that is understood. */
function readAddress(script: Script, address: Node): ServerAddress | undefined {
  const text = stringOf(address);
  if (text !== undefined) {
    if (!URL.canParse(text) || !path.test(text)) return undefined;
    const { protocol, hostname, port, pathname } = new URL(text);
    if (!/^wss?:$/.test(protocol) || !/^\/ws\/content\/?$/.test(pathname)) return undefined;
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
