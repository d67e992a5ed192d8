import { classChannel, playChannel } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { ChannelRule } from '#features/events';
import { ownsClass } from './store.ts';

/** The teacher's channel is its owner's; the players' is everyone's who knows its name, which only those who joined do. */
export const classChannels = (db: Db): readonly ChannelRule[] => [
  {
    prefix: classChannel(''),
    isPublic: false,
    mayListen: async (user, id) => user !== null && ownsClass(db, user.role === 'admin' ? null : user.id, id),
  },
  { prefix: playChannel(''), isPublic: true, mayListen: async (_user, id) => ownsClass(db, null, id) },
];
