import type { ArrowFunctionExpression, Function as FunctionNode, Node, VariableDeclarator } from 'oxc-parser';
import { isNewEventName, newEventName } from './event-names.ts';
import {
  argumentOf,
  indentOf,
  isBinding,
  isNamed,
  isReference,
  isWithin,
  lineEndOf,
  memberOf,
  nodesWithin,
  propertiesOf,
  requote,
  stringOf,
} from './look.ts';
import type { Script } from './read-script.ts';
import type { Handler, SocketNames } from './replace-handlers.ts';
import type { Plan } from './replace-sockets.ts';

type MessageHandler = Handler & { handler: ArrowFunctionExpression | FunctionNode };

/**
 * `(event) => { const message = JSON.parse(event.data); … }` goes on as it is, with the message put together from what pusher-js
 * gives, and its names changed where they are compared. Understood where the message is asked for its type and its data alone.
 */
export function planMessages(script: Script, found: MessageHandler, names: SocketNames): Plan {
  const { handler } = found;
  const [parameter, ...more] = handler.params;
  const body = handler.body;
  if (!parameter || more.length > 0 || body?.type !== 'BlockStatement')
    return { node: handler, why: 'what handles messages has another shape' };
  const inside = nodesWithin(script, body);
  const [call, ...others] = inside.filter((node) => isDataOf(argumentOf(node, 'parse'), parameter));
  const declarator = call && declaratorOf(script, call);
  if (others.length > 0 || !call || declarator?.type !== 'VariableDeclarator')
    return { node: handler, why: 'a message is not read by `const message = JSON.parse(event.data)`' };
  const given = nodesWithin(script, parameter).flatMap((one) =>
    one.type === 'Identifier' && isBinding(script, one) ? one.name : [],
  );
  const otherUse = inside.find(
    (node) => node.type === 'Identifier' && given.includes(node.name) && isReference(script, node) && !isWithin(node, call),
  );
  if (otherUse) return { node: otherUse, why: 'the event is asked for more than its data' };
  const uses = readUses(script, declarator, body);
  if ('why' in uses) return uses;
  const cast = script.isTyped && isTypedMessage(declarator, call) ? ' as any' : '';
  const message = `{ type: ${names.eventName}, data: ${names.eventData} }${cast}`;
  const parse = (): unknown => script.edit.overwrite(call.start, call.end, message);
  return { steps: [() => rewrap(script, { ...found, parameter, first: body.body[0] }, names), parse, ...uses.steps] };
}

/** JSON.parse gives `any`, which fits every type; what takes its place has to fit as well. */
const isTypedMessage = ({ id, init }: VariableDeclarator, call: Node): boolean =>
  init !== call || (id.type === 'Identifier' && Boolean(id.typeAnnotation));

type Wrapped = MessageHandler & { parameter: Node; first: Node | undefined };

/** `ws.onmessage = (event) => {` is `channel.bind_global((eventName, eventData) => {`, which Pusher's own events pass by. */
function rewrap(script: Script, { start, end, handler, parameter, first }: Wrapped, names: SocketNames): void {
  const { edit, source, isTyped } = script;
  const parameters = isTyped ? `${names.eventName}: string, ${names.eventData}: any` : `${names.eventName}, ${names.eventData}`;
  const hasBrackets = source.slice(handler.start, parameter.start).includes('(');
  edit.overwrite(start, handler.start, `${names.channel}.bind_global(`);
  edit.overwrite(parameter.start, parameter.end, hasBrackets ? parameters : `(${parameters})`);
  if (handler.end < end) edit.overwrite(handler.end, end, ')');
  else edit.appendLeft(handler.end, ')');
  const guard = `if (${names.eventName}.startsWith('pusher:')) return;`;
  if (first) edit.appendLeft(first.start, `${guard}${lineEndOf(script)}${indentOf(script, first)}`);
}

/** `event.data`, or `data` of a parameter `{ data }`; with or without a type. */
function isDataOf(node: Node | undefined, parameter: Node): boolean {
  if (parameter.type === 'Identifier') {
    const member = memberOf(node);
    return member?.name === 'data' && isNamed(member.object, parameter.name);
  }
  const properties = propertiesOf(parameter);
  return (
    properties?.length === 1 &&
    properties.every(({ key, value }) => key === 'data' && isNamed(value, 'data')) &&
    isNamed(node, 'data')
  );
}

function declaratorOf(script: Script, call: Node): Node | undefined {
  const parent = script.parentOf(call);
  return parent?.type === 'TSAsExpression' ? script.parentOf(parent) : parent;
}

/** What is done with the message, and what to change there. */
function readUses(script: Script, { id }: VariableDeclarator, body: Node): Plan {
  const references = (name: string): Node[] =>
    nodesWithin(script, body).filter((node) => isNamed(node, name) && isReference(script, node) && !isWithin(node, id));
  if (id.type === 'Identifier') return join(references(id.name).map((use) => planMember(script, use)));
  const properties = propertiesOf(id) ?? [{ key: '', value: id }];
  return join(
    properties.flatMap(({ key, value }): Plan[] => {
      if (value.type !== 'Identifier') return [{ node: value, why: moreAsked }];
      const uses = references(value.name).map((use): Plan => {
        if (isBinding(script, use)) return { node: use, why: `${value.name} is given another value` };
        return planPart(script, key, use);
      });
      return key === 'type' || key === 'data' ? uses : [{ node: value, why: moreAsked }];
    }),
  );
}

const moreAsked = 'a message is asked for more than its type and data';

/** All of them, or the first that is not understood. */
function join(plans: readonly Plan[]): Plan {
  const steps: (() => void)[] = [];
  for (const plan of plans) {
    if ('why' in plan) return plan;
    steps.push(...plan.steps);
  }
  return { steps };
}

function planMember(script: Script, use: Node): Plan {
  const access = script.parentOf(use);
  const member = memberOf(access);
  return !isBinding(script, use) && access && member ? planPart(script, member.name, access) : { node: use, why: moreAsked };
}

function planPart(script: Script, part: string, use: Node): Plan {
  if (part === 'type') return planType(script, use);
  return part === 'data' ? planData(script, use) : { node: use, why: moreAsked };
}

/** Where the type is compared with names, these are changed; it may be printed too. */
function planType(script: Script, use: Node): Plan {
  const parent = script.parentOf(use);
  if (parent?.type === 'SwitchStatement' && parent.discriminant === use)
    return planNames(
      script,
      use,
      parent.cases.flatMap(({ test }) => test ?? []),
    );
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator))
    return planNames(script, use, [parent.left === use ? parent.right : parent.left]);
  if (parent?.type === 'CallExpression' && isNamed(memberOf(parent.callee)?.object, 'console')) return { steps: [] };
  return { node: use, why: 'the type of a message is not compared with a name' };
}

function planNames(script: Script, use: Node, literals: readonly Node[]): Plan {
  const steps: (() => void)[] = [];
  for (const literal of literals) {
    const name = literal.type === 'Literal' ? stringOf(literal) : undefined;
    if (name === undefined) return { node: use, why: 'the type of a message is not compared with a name' };
    const fresh = newEventName(name);
    if (fresh)
      steps.push(() => {
        requote(script, literal, fresh);
        script.change(literal, `the event ${name} is ${fresh}`);
      });
    else if (!isNewEventName(name)) steps.push(() => script.leave(literal, `no event of version 2 is called "${name}"`));
  }
  return { steps };
}

/** `data.session_id` is `data.task_id`; the rest of the data is named where it is another one now. */
function planData(script: Script, use: Node): Plan {
  const parent = script.parentOf(use);
  const member = memberOf(parent);
  if (parent?.type !== 'MemberExpression' || member?.object !== use) return { steps: [] };
  if (member.name === 'session_id')
    return {
      steps: [
        () => {
          script.edit.overwrite(parent.property.start, parent.property.end, 'task_id');
          script.change(parent, 'session_id is task_id');
        },
      ],
    };
  if (['content_id', 'title', 'questions'].includes(member.name))
    return {
      steps: [
        () =>
          script.leave(
            parent,
            `${member.name} is not in public events: GET /api/v1/agents/tasks/<task_id> gives it to the owner`,
          ),
      ],
    };
  return { steps: [] };
}
