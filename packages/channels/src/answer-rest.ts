import type { Hub } from './hub.ts';
import type { RestResponse } from './options.ts';
import { answerChannel, answerChannels, answerUsers } from './rest-channels.ts';
import { answerBatch, answerEvent } from './rest-events.ts';
import { fault } from './rest-fault.ts';
import { type RestRequest, verifyRest } from './signatures.ts';

const APP_PATH = /^\/apps\/([^/]+)(\/.*)$/;
const CHANNEL_PATH = /^\/channels\/([^/]+)$/;
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
  const channel = decodeName(CHANNEL_PATH.exec(path)?.[1]);
  if (method.toUpperCase() === 'GET' && channel !== null) return answerChannel(hub, channel, query);
  const usersOf = decodeName(USERS_PATH.exec(path)?.[1]);
  if (method.toUpperCase() === 'GET' && usersOf !== null) return answerUsers(hub, usersOf);
  return fault(404, `No such resource: ${method.toUpperCase()} ${path}`);
}

function decodeName(encoded: string | undefined): string | null {
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
