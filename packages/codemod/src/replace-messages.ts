import type { ArrowFunctionExpression, Function as FunctionNode, Node } from 'oxc-parser';
import { isNewEventName, newEventName } from './event-names.ts';
import {
  argumentOf,
  indentOf,
  isBinding,
  isNamed,
  isReference,
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
export function planMessages(script: Script, { start, end, handler }: MessageHandler, names: SocketNames): Plan {
  const no = (node: Node, why: string): Plan => ({ node, why });
  const [parameter, ...more] = handler.params;
  const body = handler.body;
  if (!parameter || more.length > 0 || body?.type !== 'BlockStatement')
    return no(handler, 'what handles messages has another shape');
  const parsed = nodesWithin(script, body).filter((node) => isDataOf(argumentOf(node, 'parse'), parameter));
  const [call] = parsed;
  const declarator = call && declaratorOf(script, call);
  if (parsed.length !== 1 || !call || declarator?.type !== 'VariableDeclarator')
    return no(handler, 'a message is not read by `const message = JSON.parse(event.data)`');
  const otherUse = nodesWithin(script, body).find(
    (node) =>
      node.type === 'Identifier' &&
      nodesWithin(script, parameter).some(
        (one) => one.type === 'Identifier' && one.name === node.name && isBinding(script, one),
      ) &&
      isReference(script, node) &&
      !(node.start >= call.start && node.end <= call.end),
  );
  if (otherUse) return no(otherUse, 'the event is asked for more than its data');
  const uses = readUses(script, declarator, body);
  if ('why' in uses) return uses;
  const [firstStatement] = body.body;
  const isLoose = declarator.id.type === 'Identifier' && (declarator.id.typeAnnotation || declarator.init !== call);
  const message = `{ type: ${names.eventName}, data: ${names.eventData} }${script.isTyped && isLoose ? ' as any' : ''}`;
  return {
    steps: [
      () => {
        const typed = script.isTyped ? [': string', ': any'] : ['', ''];
        const parameters = `${names.eventName}${typed[0]}, ${names.eventData}${typed[1]}`;
        const hasBrackets = script.source.slice(handler.start, parameter.start).includes('(');
        script.edit.overwrite(start, handler.start, `${names.channel}.bind_global(`);
        script.edit.overwrite(parameter.start, parameter.end, hasBrackets ? parameters : `(${parameters})`);
        if (handler.end < end) script.edit.overwrite(handler.end, end, ')');
        else script.edit.appendLeft(handler.end, ')');
        if (firstStatement)
          script.edit.appendLeft(
            firstStatement.start,
            `if (${names.eventName}.startsWith('pusher:')) return;${lineEndOf(script)}${indentOf(script, firstStatement)}`,
          );
        script.edit.overwrite(call.start, call.end, message);
        for (const step of uses.steps) step();
      },
    ],
  };
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
function readUses(script: Script, declarator: Node, body: Node): Plan {
  if (declarator.type !== 'VariableDeclarator') return { node: declarator, why: 'a message is not kept' };
  const within = nodesWithin(script, body);
  const references = (name: string): Node[] =>
    within.filter((node) => isNamed(node, name) && isReference(script, node) && !isWithinNode(node, declarator));
  if (declarator.id.type === 'Identifier') {
    const steps: (() => void)[] = [];
    for (const use of references(declarator.id.name)) {
      const access = script.parentOf(use);
      const member = memberOf(access);
      if (isBinding(script, use) || !access || !member || (member.name !== 'type' && member.name !== 'data'))
        return { node: use, why: 'a message is asked for more than its type and data' };
      const plan = member.name === 'type' ? planType(script, access) : planData(script, access);
      if ('why' in plan) return plan;
      steps.push(...plan.steps);
    }
    return { steps };
  }
  const properties = propertiesOf(declarator.id);
  const steps: (() => void)[] = [];
  for (const { key, value } of properties ?? [{ key: '', value: declarator.id }]) {
    if ((key !== 'type' && key !== 'data') || value.type !== 'Identifier')
      return { node: declarator, why: 'a message is asked for more than its type and data' };
    for (const use of references(value.name)) {
      if (isBinding(script, use)) return { node: use, why: `${value.name} is given another value` };
      const plan = key === 'type' ? planType(script, use) : planData(script, use);
      if ('why' in plan) return plan;
      steps.push(...plan.steps);
    }
  }
  return { steps };
}

const isWithinNode = (node: Node, outer: Node): boolean => node.start >= outer.start && node.end <= outer.end;

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
