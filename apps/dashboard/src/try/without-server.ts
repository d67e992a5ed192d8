import { ApiFailure } from '../lib/api/api-failure.ts';

function refuse(): never {
  throw new ApiFailure({
    kind: 'problem',
    code: 'NOT_IMPLEMENTED',
    message: 'This page works without a server, so it cannot do this. Start ToolboxAI on a machine of yours for it.',
  });
}

/** What this page does by itself of something that a server does; all the rest of it refuses when it is called. */
export function withoutServer<Part extends object>(own: Partial<Part>): Part {
  const part: Part = Object.create(null);
  return new Proxy(part, {
    get: (_part, name) => (name in own ? Reflect.get(own, name) : typeof name === 'symbol' ? undefined : refuse),
  });
}
