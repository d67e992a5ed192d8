import { newEventName } from './event-names.ts';
import { memberOf, requote, stringOf } from './look.ts';
import type { Script } from './read-script.ts';

/** Pusher's own calls that take an event's name first. */
const methods = new Set(['bind', 'unbind']);

/** Names in `channel.bind('content_generated', …)`. Elsewhere a string may be anything, so it is named and left. */
export function renameEvents(script: Script, { hasOldSocket }: { hasOldSocket: boolean }): void {
  for (const node of script.nodes) {
    if (node.type !== 'CallExpression' || !methods.has(memberOf(node.callee)?.name ?? '')) continue;
    const [first] = node.arguments;
    const name = stringOf(first);
    const fresh = name === undefined ? undefined : newEventName(name);
    if (!first || !fresh) continue;
    requote(script, first, fresh);
    script.change(first, `the event ${name} is ${fresh}`);
  }
  // A socket of version 1 that stays goes on with version 1's names.
  if (hasOldSocket) return;
  for (const node of script.nodes) {
    const name = stringOf(node) ?? keyOf(node);
    const fresh = name === undefined || script.settled.has(node) ? undefined : newEventName(name);
    if (fresh) script.leave(node, `where "${name}" is an event's name, it is "${fresh}" now`);
  }
}

const keyOf = (node: Script['nodes'][number]): string | undefined =>
  node.type === 'Property' && !node.computed && node.key.type === 'Identifier' ? node.key.name : undefined;
