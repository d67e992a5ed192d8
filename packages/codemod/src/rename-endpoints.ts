import type { Node, TemplateLiteral } from 'oxc-parser';
import { argumentOf, isNamed, memberOf, propertiesOf, stringOf } from './look.ts';
import type { Script } from './read-script.ts';
import { standsAtRoot } from './stands-at-root.ts';

const endpoints: readonly { old: string; now: string }[] = [
  { old: '/auth/login', now: '/api/v1/auth/login' },
  { old: '/agents/generate', now: '/api/v1/agents/execute' },
];

const named = /(?<!\/v1)\/(?:auth\/login|agents\/generate)(?![\w-])/;
const taskKeys = new Set(['subject', 'grade_level', 'objectives', 'questions']);

/** Paths in calls of fetch and the like, `/agents/generate` with what is sent there. A path that may be a page's is left. */
export function renameEndpoints(script: Script): void {
  for (const node of script.nodes) {
    const target = node.type === 'CallExpression' || node.type === 'NewExpression' ? readTarget(script, node) : undefined;
    if (target) renameTarget(script, target);
  }
  for (const node of script.nodes) {
    const text = node.type === 'TemplateElement' ? node.value.raw : node.type === 'Literal' ? stringOf(node) : undefined;
    if (text === undefined || script.settled.has(node) || !named.test(text)) continue;
    const { now = '' } = endpoints.find(({ old }) => text.includes(old)) ?? {};
    script.leave(node, `if this path is the server's, it is ${now} now`);
  }
}

type Target = { address: Node; body: Node | undefined };

/** Where a call goes and what it sends; undefined for other calls. */
function readTarget(script: Script, call: Node): Target | undefined {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return undefined;
  const [first, second] = call.arguments;
  if (!first) return undefined;
  const callee = memberOf(call.callee);
  if (isNamed(call.callee, 'fetch') || callee?.name === 'fetch' || isNamed(call.callee, 'Request'))
    return { address: first, body: valueAt(second, 'body') };
  if (isNamed(call.callee, 'axios')) {
    const address = valueAt(first, 'url');
    return address ? { address, body: valueAt(first, 'data') } : { address: first, body: valueAt(second, 'data') };
  }
  if (callee?.name !== 'post') return undefined;
  return standsAtRoot(script, callee.object) || stringOf(first)?.startsWith('http')
    ? { address: first, body: second }
    : undefined;
}

const valueAt = (node: Node | undefined, key: string): Node | undefined =>
  node && propertiesOf(node)?.find((property) => property.key === key)?.value;

function renameTarget(script: Script, { address, body }: Target): void {
  const part = pathPart(script, address);
  const text = part && (part.type === 'TemplateElement' ? part.value.raw : stringOf(part));
  if (!part || text === undefined) return;
  const found = endpoints.find(({ old }) => new RegExp(`^(?:https?://[^/\\s]+)?${old}/?(?:\\?.*)?$`).test(text));
  if (!found) return;
  if (found.old === '/agents/generate' && !wrapTask(script, part, body)) return;
  const at = script.source.indexOf(found.old, part.start);
  script.edit.overwrite(at, at + found.old.length, found.now);
  script.settled.add(part);
  script.change(part, `${found.old} is ${found.now}`);
  if (found.old === '/agents/generate')
    script.leave(part, 'the answer is the task: 200 with `result`, or 202 with `task_id` where it takes longer than 20 s');
}

/** The text that ends an address: of a string, of a template, or of `base + '/path'`. Undefined where the rest may hold a path. */
function pathPart(script: Script, address: Node): Node | undefined {
  if (stringOf(address) !== undefined) return address.type === 'TemplateLiteral' ? address.quasis[0] : address;
  if (address.type === 'BinaryExpression' && address.operator === '+')
    return stringOf(address.right)?.startsWith('/') && standsAtRoot(script, address.left) ? address.right : undefined;
  return address.type === 'TemplateLiteral' && address.expressions.length === 1 ? pathOfTemplate(script, address) : undefined;
}

/** The end of `${base}/path`, or of `http://${host}/path`. */
function pathOfTemplate(script: Script, { quasis, expressions }: TemplateLiteral): Node | undefined {
  const [start, path] = quasis;
  const [base] = expressions;
  if (!start || !path || !base || !path.value.raw.startsWith('/')) return undefined;
  const isHost = /^https?:\/\/$/.test(start.value.raw);
  return isHost || (start.value.raw === '' && standsAtRoot(script, base)) ? path : undefined;
}

/** `{subject, …}` is `{agent_type, task_type, task_data: {subject, …}}`. False where what is sent is not seen whole. */
function wrapTask(script: Script, path: Node, body: Node | undefined): boolean {
  const order = body && (argumentOf(body, 'stringify') ?? body);
  const properties = order && propertiesOf(order);
  if (!order || !properties?.length || properties.some(({ key }) => !taskKeys.has(key))) {
    script.settled.add(path);
    script.leave(
      path,
      'POST /agents/generate is POST /api/v1/agents/execute {agent_type: "content_generator", task_type: "generate_content", task_data: {…}}',
    );
    return false;
  }
  script.edit.appendLeft(order.start, "{ agent_type: 'content_generator', task_type: 'generate_content', task_data: ");
  script.edit.appendRight(order.end, ' }');
  return true;
}
