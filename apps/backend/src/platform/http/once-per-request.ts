import type { FastifyRequest } from 'fastify';

/** Asks at most once for each request, however often it is called: by a hook, and by the handler after it. */
export function oncePerRequest<Answer>(
  ask: (request: FastifyRequest) => Promise<Answer>,
): (request: FastifyRequest) => Promise<Answer> {
  const asked = new WeakMap<FastifyRequest, Promise<Answer>>();
  return (request) => {
    const answer = asked.get(request) ?? ask(request);
    asked.set(request, answer);
    return answer;
  };
}
