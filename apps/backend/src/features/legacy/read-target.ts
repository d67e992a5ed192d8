import { publicChannel, taskChannel } from '@toolboxai/contracts';

/** What a client connected to: all tasks, or one of its own, from a number on where it says so. */
export type Target = {
  channel: string;
  /** Undefined on `/ws/content`; null where the address names no task. */
  taskId: string | null | undefined;
  after: number | undefined;
  epoch: string | undefined;
};

const path = /^\/ws\/content(?:\/([^/]+))?\/?$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Undefined where the address is none of version 1's sockets. */
export function readTarget(url: string): Target | undefined {
  const [pathname = '', query] = url.split('?', 2);
  const match = path.exec(pathname);
  if (!match) return undefined;
  const parameters = new URLSearchParams(query);
  const after = parameters.get('after');
  const epoch = parameters.get('epoch') ?? undefined;
  const session = match[1];
  const taskId = session === undefined ? undefined : uuid.test(session) ? session : null;
  return {
    channel: taskId ? taskChannel(taskId) : publicChannel,
    taskId,
    after: after !== null && /^\d{1,15}$/.test(after) ? Number(after) : undefined,
    epoch: epoch !== undefined && uuid.test(epoch) ? epoch : undefined,
  };
}
