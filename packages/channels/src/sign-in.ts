import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import { protocolError, signinSuccess } from './messages.ts';
import { CLOSINGS, MAX_USER_ID_LENGTH, MAX_WATCHLIST_LENGTH, WATCHLIST_TOO_LONG } from './protocol.ts';
import { verifyUserAuth } from './signatures.ts';
import { enterUser } from './users.ts';

export type SigninRequest = { auth: string; user_data: string };

/** Who has signed in on a connection; `info` is shown on presence channels. */
export type User = { id: string; info: unknown; watchlist: string[] };

/** Says who the connection's user is; a signature that does not hold ends it with 4009. Signing in again as the same user is answered and changes nothing. */
export function signIn(hub: Hub, connection: Connection, { auth, user_data }: SigninRequest): void {
  if (!verifyUserAuth(hub.app, connection.socketId, auth, user_data)) return refuse(connection);
  const user = parseUserData(user_data);
  if (typeof user === 'string') return connection.send(protocolError(null, `Invalid user_data: ${user}`));
  if (connection.user && connection.user.id !== user.id)
    return connection.send(protocolError(null, 'This connection has signed in as another user: open a new one'));
  connection.send(signinSuccess(user_data));
  if (connection.user) return;
  if (user.watchlist.length > MAX_WATCHLIST_LENGTH) {
    connection.send(
      protocolError(WATCHLIST_TOO_LONG, `No one is watched: a watchlist has at most ${MAX_WATCHLIST_LENGTH} users`),
    );
    user.watchlist = [];
  }
  connection.user = user;
  enterUser(hub, connection, user.id, user.watchlist);
}

function refuse(connection: Connection): void {
  const { code, reason } = CLOSINGS.unauthorized;
  connection.send(protocolError(code, reason));
  connection.close(CLOSINGS.unauthorized);
}

/** Reads signed `user_data`; a string says what is wrong with it. */
export function parseUserData(userData: string): User | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(userData);
  } catch {
    return 'it is not JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed)) return 'it has no id';
  const { id } = parsed;
  if (typeof id !== 'string' || id.length === 0 || id.length > MAX_USER_ID_LENGTH)
    return `id must be a string of 1 to ${MAX_USER_ID_LENGTH} characters`;
  const watchlist: unknown = 'watchlist' in parsed ? parsed.watchlist : [];
  if (!Array.isArray(watchlist) || !watchlist.every((one) => typeof one === 'string'))
    return 'watchlist must be a list of user ids';
  return { id, info: 'user_info' in parsed ? parsed.user_info : null, watchlist: [...new Set(watchlist)] };
}
