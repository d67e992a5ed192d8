import { AppError, publicChannel } from '@toolboxai/contracts';
import type { User } from '#features/auth';

/** Who may listen to channels of another room: their names are a prefix and a uuid. */
export type ChannelRule = {
  prefix: string;
  /** True where whoever knows the name may listen, logged in or not; then no user is asked for. */
  isPublic: boolean;
  mayListen(user: User | null, id: string): Promise<boolean>;
};

export type ChannelRights = {
  /** Whether the task is this user's. */
  ownsTask: (user: User, taskId: string) => Promise<boolean>;
  rules: readonly ChannelRule[];
};

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const taskPattern = new RegExp(`^private-task-(${uuid})$`);
const userPattern = new RegExp(`^private-user-(${uuid})$`);
const idPattern = new RegExp(`^${uuid}$`);

const ruleOf = ({ rules }: ChannelRights, channel: string): ChannelRule | undefined =>
  rules.find(({ prefix }) => channel.startsWith(prefix) && idPattern.test(channel.slice(prefix.length)));

export const isPublic = (rights: ChannelRights, channel: string): boolean =>
  channel === publicChannel || ruleOf(rights, channel)?.isPublic === true;

/**
 * One rule for subscribing and for replay: a task's and a user's channel are their owner's alone, other rooms' as they say; what
 * else is asked for does not exist. `user` is null where nobody has logged in, which only public channels allow.
 */
export async function authorizeChannel(rights: ChannelRights, user: User | null, channel: string): Promise<void> {
  if (channel === publicChannel) return;
  const rule = ruleOf(rights, channel);
  if (rule && (await rule.mayListen(user, channel.slice(rule.prefix.length)))) return;
  const taskId = taskPattern.exec(channel)?.[1];
  if (user && taskId && (await rights.ownsTask(user, taskId))) return;
  const userId = userPattern.exec(channel)?.[1];
  if (user && userId && userId === user.id) return;
  throw new AppError('FORBIDDEN', { publicMessage: `You may not listen to ${channel.slice(0, 80)}.` });
}
