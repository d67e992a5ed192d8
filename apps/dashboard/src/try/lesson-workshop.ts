import { ApiFailure } from '../lib/api/api-failure.ts';
import type { Call, CallFailure, CallName, LessonCalls, Reply, StepNews } from './lesson-calls.ts';

export type Workshop = ReturnType<typeof createWorkshop>;

type Waiting = {
  resolve: (answer: MessageEvent['data']) => void;
  reject: (failure: ApiFailure) => void;
  tell: (news: StepNews) => void;
};

const unforeseen = 'The page met something that it did not expect. Reload it and try again; the same seed makes the same lesson.';

const notLoaded = (cause: unknown): ApiFailure =>
  new ApiFailure({
    kind: 'offline',
    message: 'A part of this page could not be loaded. Nothing is lost: check the connection, then try again.',
    cause,
  });

function toFailure({ code, message, suggestions }: CallFailure): ApiFailure {
  return code === ''
    ? new ApiFailure({ kind: 'unreadable', message: unforeseen, cause: message })
    : new ApiFailure({ kind: 'problem', code, message, suggestions });
}

/**
 * Where this page's lessons are made: a worker, started with the first call. Each call rejects with `ApiFailure`, as the calls of a
 * server do, and the next one starts the worker anew where it could not be loaded.
 */
export function createWorkshop(startWorker: () => Worker) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let calls = 0;

  const answer = ({ data }: MessageEvent): void => {
    const reply: Reply = data;
    const who = waiting.get(reply.id);
    if (who === undefined) return;
    if (reply.kind === 'step') return who.tell(reply.news);
    waiting.delete(reply.id);
    if (reply.kind === 'answer') who.resolve(reply.answer);
    else who.reject(toFailure(reply.failure));
  };
  const giveUp = (event: Event): void => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(notLoaded(event));
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', answer);
    started.addEventListener('error', giveUp);
    return started;
  };

  const call = <Name extends CallName>(
    name: Name,
    ask: LessonCalls[Name]['ask'],
    tell: (news: StepNews) => void = () => {},
  ): Promise<LessonCalls[Name]['answer']> => {
    worker ??= start();
    calls += 1;
    const message: Call<Name> = { id: calls, name, ask };
    const { promise, resolve, reject } = Promise.withResolvers<LessonCalls[Name]['answer']>();
    waiting.set(message.id, { resolve, reject, tell });
    worker.postMessage(message, []);
    return promise;
  };
  return { call };
}
