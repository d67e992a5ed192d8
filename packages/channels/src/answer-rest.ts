import type { Hub } from './hub.ts';
import type { RestResponse } from './options.ts';
import { MAX_USER_ID_LENGTH } from './protocol.ts';
import { answerChannel, answerChannels, answerUsers } from './rest-channels.ts';
import { answerBatch, answerEvent } from './rest-events.ts';
import { fault } from './rest-fault.ts';
import { type RestRequest, verifyRest } from './signatures.ts';
import { endUser } from './users.ts';

const APP_PATH = /^\/apps\/([^/]+)(\/.*)$/;
const CHANNEL_PATH = /^\/channels\/([^/]+)$/;
const TERMINATE_PATH = /^\/users\/([^/]+)\/terminate_connections$/;
const USERS_PATH = /^\/channels\/([^/]+)\/users$/;

/**
 * The REST API of one app. Null when the path is not below /apps/:id.
 * Source: "HTTP API reference", https://pusher.com/docs/channels/library_auth_reference/rest-api/
 */
export function answerRest(hub: Hub, request: RestRequest): RestResponse | null {
  const match = APP_PATH.exec(request.path);
  if (!match) return null;
  if (match[1] !== hub.app.id) return fault(404, 'Unknown app: check the app id in the path');
  const unauthorized = verifyRest(hub.app, request, hub.now() / 1000);
  if (unauthorized !== null) return fault(401, unauthorized);
  return route(hub, match[2] ?? '', request);
}

function route(hub: Hub, path: string, { method, query, rawBody }: RestRequest): RestResponse {
  switch (`${method.toUpperCase()} ${path}`) {
    case 'POST /events':
      return answerEvent(hub, rawBody);
    case 'POST /batch_events':
      return answerBatch(hub, rawBody);
    case 'GET /channels':
      return answerChannels(hub, query);
  }
  const user = decodeName(TERMINATE_PATH.exec(path)?.[1]);
  if (method.toUpperCase() === 'POST' && user !== null) return terminate(hub, user);
  const channel = decodeName(CHANNEL_PATH.exec(path)?.[1]);
  if (method.toUpperCase() === 'GET' && channel !== null) return answerChannel(hub, channel, query);
  const usersOf = decodeName(USERS_PATH.exec(path)?.[1]);
  if (method.toUpperCase() === 'GET' && usersOf !== null) return answerUsers(hub, usersOf);
  return fault(404, `No such resource: ${method.toUpperCase()} ${path}`);
}

/** Whoever is not signed in anywhere is terminated already. */
function terminate(hub: Hub, userId: string): RestResponse {
  if (userId.length > MAX_USER_ID_LENGTH) return fault(400, `A user id has at most ${MAX_USER_ID_LENGTH} characters`);
  endUser(hub, userId);
  return { status: 200, body: {} };
}

function decodeName(encoded: string | undefined): string | null {
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
