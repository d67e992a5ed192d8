import type { CallExpression, Node } from 'oxc-parser';
import { argumentOf, isNamed, isReference, memberOf, nodesWithin, propertiesOf, stringOf } from './look.ts';
import type { Script } from './read-script.ts';
import { planMessages } from './replace-messages.ts';
import type { Plan } from './replace-sockets.ts';

/** What the new variables are called. */
export type SocketNames = { pusher: string; channel: string; server: string; eventName: string; eventData: string };

const handled = new Set(['open', 'close', 'error', 'message']);

/** What is done with a socket, use by use. One that is not understood is the answer for all. */
export function planHandlers(script: Script, uses: readonly Node[], names: SocketNames): Plan {
  const steps: (() => void)[] = [];
  for (const use of uses) {
    const plan = planUse(script, use, names);
    if ('why' in plan) return plan;
    steps.push(...plan.steps);
  }
  return { steps };
}

function planUse(script: Script, use: Node, names: SocketNames): Plan {
  const access = script.parentOf(use);
  const member = memberOf(access);
  const outer = access && script.parentOf(access);
  if (!member || !outer) return { node: use, why: 'it is handed on to something else' };
  const statement = script.parentOf(outer);
  if (outer.type === 'AssignmentExpression' && member.name.startsWith('on') && statement?.type === 'ExpressionStatement') {
    const { start, end, right, operator } = outer;
    if (operator === '=') return planHandler(script, { event: member.name.slice(2), start, end, handler: right }, names);
  }
  if (outer.type === 'CallExpression' && outer.callee === access) return planCall(script, outer, member.name, names);
  return { node: use, why: `${member.name} has no counterpart` };
}

function planCall(script: Script, call: CallExpression, method: string, names: SocketNames): Plan {
  const [first, second, ...more] = call.arguments;
  const { start, end } = call;
  const parent = script.parentOf(call);
  const isStatement = parent?.type === 'ExpressionStatement';
  if (method === 'addEventListener' && second && more.length === 0 && isStatement)
    return planHandler(script, { event: stringOf(first) ?? '', start, end, handler: second }, names);
  if (method === 'send' && isStatement) return planSend(script, parent, first);
  if (method === 'close' && (isStatement || parent?.type === 'ArrowFunctionExpression'))
    return { steps: [() => script.edit.overwrite(start, end, `${names.pusher}.disconnect()`)] };
  return { node: call, why: `${method}() is used in a way that has no counterpart` };
}

/** Version 1 acknowledged `{type: 'message'}` and did nothing with it, so it goes. */
function planSend(script: Script, statement: Node, sent: Node | undefined): Plan {
  const text = argumentOf(sent, 'stringify');
  const isMessage = text && propertiesOf(text)?.some(({ key, value }) => key === 'type' && stringOf(value) === 'message');
  const block = script.parentOf(statement);
  if (!text || !isMessage || (block?.type !== 'Program' && block?.type !== 'BlockStatement'))
    return { node: statement, why: 'what it sends has no counterpart: who listens shows a token by channelAuthorization' };
  if (nodesWithin(script, text).some(({ type }) => /^(?:Call|New|Await|Yield|Assignment|Update)Expression$/.test(type)))
    return { node: statement, why: 'something is done on the way to what it sends' };
  return {
    steps: [
      () => {
        script.leave(statement, 'a message to the server was taken out: version 1 only acknowledged it');
        script.edit.remove(...wholeLine(script, statement));
      },
    ],
  };
}

/** With its line, where it stands there alone. */
function wholeLine({ source }: Script, { start, end }: Node): [number, number] {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  const isAlone = source.slice(from, start).trim() === '' && source.slice(end, to === -1 ? undefined : to).trim() === '';
  return isAlone ? [from, to === -1 ? source.length : to + 1] : [start, end];
}

export type Handler = { event: string; start: number; end: number; handler: Node };

function planHandler(script: Script, found: Handler, names: SocketNames): Plan {
  const { event, start, end, handler } = found;
  const no = (why: string): Plan => ({ node: handler, why });
  if (!handled.has(event)) return no(`there is no event "${event}"`);
  if ((handler.type !== 'ArrowFunctionExpression' && handler.type !== 'FunctionExpression') || handler.generator)
    return no('what handles an event stands elsewhere');
  const parts = nodesWithin(script, handler);
  if (handler.type === 'FunctionExpression' && parts.some(({ type }) => type === 'ThisExpression'))
    return no('what handles an event uses `this`');
  if (event === 'message') return planMessages(script, { ...found, handler }, names);
  if (handler.params.length > 0) return no(`what handles "${event}" looks at the event, which pusher-js has in another shape`);
  if (event === 'close' && isReconnecting(script, handler))
    return no('it reconnects by itself, which pusher-js does already: take that out first');
  const connection = `${names.pusher}.connection.bind`;
  const [before, after] =
    event === 'close'
      ? [
          `${connection}('state_change', ({ previous }${script.isTyped ? ': { previous: string }' : ''}) => previous === 'connected' && (`,
          ')())',
        ]
      : [`${connection}('${event === 'open' ? 'connected' : 'error'}', `, ')'];
  return {
    steps: [
      () => {
        script.edit.overwrite(start, handler.start, before);
        if (handler.end < end) script.edit.overwrite(handler.end, end, after);
        else script.edit.appendLeft(handler.end, after);
      },
    ],
  };
}

/** A timer, another socket, or a call of a function round it: connecting again, most likely. */
function isReconnecting(script: Script, handler: Node): boolean {
  const around = new Set<string>();
  for (let outer = script.parentOf(handler); outer; outer = script.parentOf(outer)) {
    if (outer.type === 'FunctionDeclaration' && outer.id) around.add(outer.id.name);
    if (outer.type === 'VariableDeclarator' && outer.id.type === 'Identifier') around.add(outer.id.name);
  }
  return nodesWithin(script, handler).some(
    (node) =>
      node.type === 'NewExpression' ||
      isNamed(node, 'setTimeout') ||
      isNamed(node, 'setInterval') ||
      (node.type === 'Identifier' && around.has(node.name) && isReference(script, node)),
  );
}
