import { AppError, eventNames, type Me } from '@toolboxai/contracts';
import type { Feed } from './feed.ts';
import type { Place, ReadLog } from './follow-channel.ts';
import type { Line } from './open-line.ts';
import type { Target } from './read-target.ts';
import { type LoggedEvent, type Outcome, translateOwn, translatePublic } from './translate-event.ts';

export type SessionDeps = {
  feed: Feed;
  read: ReadLog;
  /** Whose token it is; throws AppError. Undefined: none was sent. */
  identify(token: string | undefined): Promise<Me>;
  /** Whether this task is theirs to watch. */
  ownsTask(user: Me, taskId: string): Promise<boolean>;
  /** What a finished task of theirs gave; undefined for tasks of others. */
  outcomeOf(user: Me, taskId: string): Promise<Outcome | undefined>;
};

export type SessionInput = {
  target: Target;
  /** False for pages of other sites, which SKIP_AUTH does not let in. */
  mayGoWithoutToken: boolean;
  /** It need not show who it is any more. */
  onKnown(): void;
};

export type Session = {
  /** Says who it is, or that the token is none and ends; a task's owner hears of it from here on. */
  authenticate(token: string | undefined): Promise<void>;
  /** Begins to hear. */
  follow(): Promise<void>;
  /** Ends it where its token holds no longer. */
  recheck(): Promise<void>;
  close(): void;
};

/** Who is at the other end, and what they hear. */
export function openSession(line: Line, { target, mayGoWithoutToken, onKnown }: SessionInput, deps: SessionDeps): Session {
  let known: { user: Me; token: string | undefined } | undefined;
  let unfollow: (() => void) | undefined;

  const deliver = async (event: LoggedEvent): Promise<void> => {
    const taskId = String(event.data.task_id);
    const outcome = known && event.name === eventNames.generated ? await deps.outcomeOf(known.user, taskId) : undefined;
    const translate = target.taskId === undefined ? translatePublic : translateOwn;
    for (const message of translate(event, outcome)) await line.send(message);
  };
  const onReset = ({ seq, epoch }: Place): Promise<void> => line.send({ type: 'reset', data: { after: seq, epoch } });

  const follow = async (): Promise<void> => {
    if (unfollow) return;
    const from = await startOf(target, deps.read);
    await line.send({ type: 'connected', data: { channel: target.channel, after: from.seq, epoch: from.epoch ?? null } });
    if (line.isOpen()) unfollow = deps.feed.follow({ channel: target.channel, from, deliver, onReset });
  };

  /** Undefined where it was refused. */
  const identify = async (token: string | undefined): Promise<Me | undefined> => {
    try {
      return await deps.identify(token);
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 401) throw error;
      await line.refuse({ type: 'auth_error', data: { error: 'INVALID_TOKEN', message: error.publicMessage } });
    }
  };

  return {
    async authenticate(token) {
      if (token === undefined && !mayGoWithoutToken) return line.refuse(noToken);
      const user = await identify(token);
      if (!user) return;
      known = { user, token };
      onKnown();
      await line.send({ type: 'auth_response', data: { authenticated: true, user_id: user.id, role: user.role } });
      if (target.taskId === undefined) return;
      if (target.taskId !== null && (await deps.ownsTask(user, target.taskId))) return follow();
      await line.refuse(notYours);
    },
    follow,
    async recheck() {
      if (known) await identify(known.token);
    },
    close: () => unfollow?.(),
  };
}

const noToken = {
  type: 'auth_error',
  data: { error: 'INVALID_TOKEN', message: 'Send {"type": "auth", "token": "Bearer …"}; POST /auth/login gives one.' },
};
const notYours = { type: 'error', data: { error_code: 'FORBIDDEN', message: 'There is no such task of yours.' } };

/** Beyond any number: the answer tells where the channel stands. */
const beyond = Number.MAX_SAFE_INTEGER;

/** A task is told from its beginning, all tasks from now on, unless the client says where it stopped. */
async function startOf({ channel, taskId, after, epoch }: Target, read: ReadLog): Promise<Place> {
  const from = after ?? (taskId === undefined ? undefined : 0);
  if (from !== undefined) return { seq: from, epoch };
  const now = await read(channel, beyond, undefined);
  return { seq: now.head, epoch: now.epoch ?? undefined };
}
