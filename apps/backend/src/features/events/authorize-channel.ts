import { AppError, publicChannel } from '@toolboxai/contracts';
import type { User } from '#features/auth';

export type ChannelRights = {
  /** Whether the task is this user's. */
  ownsTask: (user: User, taskId: string) => Promise<boolean>;
};

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const taskPattern = new RegExp(`^private-task-(${uuid})$`);
const userPattern = new RegExp(`^private-user-(${uuid})$`);

export const isPublic = (channel: string): boolean => channel === publicChannel;

/** One rule for subscribing and for replay: a task's and a user's channel are their owner's alone; others do not exist. */
export async function authorizeChannel(rights: ChannelRights, user: User, channel: string): Promise<void> {
  if (isPublic(channel)) return;
  const taskId = taskPattern.exec(channel)?.[1];
  if (taskId && (await rights.ownsTask(user, taskId))) return;
  const userId = userPattern.exec(channel)?.[1];
  if (userId && userId === user.id) return;
  throw new AppError('FORBIDDEN', { publicMessage: `You may not listen to ${channel.slice(0, 80)}.` });
}
