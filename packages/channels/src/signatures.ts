import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** One application: clients connect with the key, servers sign with the secret. */
export type App = { id: string; key: string; secret: string };

/** Who a subscriber of a presence channel is; `user_info` is shown to the other members. */
export type ChannelData = { user_id: string; user_info?: unknown };

/** Who signs in; `watchlist` holds the ids of users whose coming and going they are told, at most 100. */
export type UserData = { id: string; user_info?: unknown; watchlist?: string[] };

export type RestRequest = { method: string; path: string; query: Record<string, string>; rawBody: Buffer };

const MAX_CLOCK_SKEW_SECONDS = 600;

/**
 * What an authorization endpoint answers for a private or presence channel.
 * Source: "Authentication and authorization signatures", Pusher Channels docs.
 */
export function signChannelAuth(
  app: App,
  socketId: string,
  channel: string,
  channelData?: ChannelData,
): { auth: string; channel_data?: string } {
  const data = channelData === undefined ? undefined : JSON.stringify(channelData);
  const auth = `${app.key}:${hmac(app.secret, channelSubject(socketId, channel, data))}`;
  return data === undefined ? { auth } : { auth, channel_data: data };
}

/** `auth` and `channelData` as the client sent them. */
export function verifyChannelAuth(app: App, socketId: string, channel: string, auth: string, channelData?: string): boolean {
  return verifyAuth(app, auth, channelSubject(socketId, channel, channelData));
}

/**
 * What an authorization endpoint answers for an encrypted channel: `shared_secret` is the channel's own key in base64, from
 * which clients decrypt. `masterKey` is the 32 bytes that the publisher encrypts with; the channels server never has it.
 * Throws RangeError for another length and for a channel that is not encrypted.
 */
export function signEncryptedAuth(
  app: App,
  socketId: string,
  channel: string,
  masterKey: Buffer,
): { auth: string; shared_secret: string } {
  if (masterKey.length !== 32) throw new RangeError(`The encryption master key must have 32 bytes, not ${masterKey.length}`);
  if (!channel.startsWith('private-encrypted-')) throw new RangeError(`${channel} is no encrypted channel`);
  const secret = createHash('sha256').update(channel).update(masterKey).digest('base64');
  return { ...signChannelAuth(app, socketId, channel), shared_secret: secret };
}

/** What a user-authentication endpoint answers to `pusher.signin()`. */
export function signUserAuth(app: App, socketId: string, user: UserData): { auth: string; user_data: string } {
  const userData = JSON.stringify(user);
  return { auth: `${app.key}:${hmac(app.secret, userSubject(socketId, userData))}`, user_data: userData };
}

/** `auth` and `userData` as the client sent them. */
export function verifyUserAuth(app: App, socketId: string, auth: string, userData: string): boolean {
  return verifyAuth(app, auth, userSubject(socketId, userData));
}

/** The query of a REST request, completed with `auth_*`, `body_md5` and the signature. `nowSeconds` is Unix time. */
export function signRest(app: App, request: RestRequest, nowSeconds: number): Record<string, string> {
  const signed = {
    ...request.query,
    auth_key: app.key,
    auth_timestamp: String(Math.floor(nowSeconds)),
    auth_version: '1.0',
    ...(request.rawBody.length > 0 ? { body_md5: md5(request.rawBody) } : {}),
  };
  return { ...signed, auth_signature: hmac(app.secret, restSubject(request.method, request.path, signed)) };
}

/** Null when the request is signed by the app's secret; else what is wrong, without telling what would be right. */
export function verifyRest(app: App, request: RestRequest, nowSeconds: number): string | null {
  const { auth_key, auth_timestamp, auth_version, auth_signature, body_md5 } = request.query;
  if (auth_key !== app.key) return 'Unknown auth_key';
  if (auth_version !== '1.0') return 'auth_version must be 1.0';
  const skewSeconds = Math.abs(nowSeconds - Number(auth_timestamp));
  if (!(skewSeconds <= MAX_CLOCK_SKEW_SECONDS)) return 'auth_timestamp is not within 600 seconds of the server time';
  if (request.rawBody.length > 0 && body_md5 !== md5(request.rawBody)) return 'body_md5 does not match the body';
  const expected = hmac(app.secret, restSubject(request.method, request.path, request.query));
  return equalHex(auth_signature ?? '', expected) ? null : 'Invalid signature: check the secret and the signed string';
}

function verifyAuth(app: App, auth: string, subject: string): boolean {
  const separator = auth.lastIndexOf(':');
  if (auth.slice(0, separator) !== app.key) return false;
  return equalHex(auth.slice(separator + 1), hmac(app.secret, subject));
}

function userSubject(socketId: string, userData: string): string {
  return `${socketId}::user::${userData}`;
}

function channelSubject(socketId: string, channel: string, channelData: string | undefined): string {
  return channelData === undefined ? `${socketId}:${channel}` : `${socketId}:${channel}:${channelData}`;
}

function restSubject(method: string, path: string, query: Record<string, string>): string {
  const pairs = Object.entries(query)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => name !== 'auth_signature')
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [method.toUpperCase(), path, pairs.map(([name, value]) => `${name}=${value}`).join('&')].join('\n');
}

function hmac(secret: string, subject: string): string {
  return createHmac('sha256', secret).update(subject).digest('hex');
}

function md5(body: Buffer): string {
  return createHash('md5').update(body).digest('hex');
}

function equalHex(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
