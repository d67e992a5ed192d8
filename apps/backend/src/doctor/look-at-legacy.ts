import type { Db } from '@toolboxai/database';
import { listCalls } from '#features/legacy';
import { type Finding, ok, warning } from './finding.ts';

const check = 'version 1';
const dayMs = 86_400_000;

/** Who still uses version 1's WebSocket, which knows no replay and is slower than what took its place. */
export async function lookAtLegacy(db: Db): Promise<Finding[]> {
  const recent = (await listCalls(db)).filter(({ last_seen_at: seen }) => seen.getTime() > Date.now() - dayMs);
  if (recent.length === 0) return [ok(check, 'none of its clients has called for a day')];
  const sockets = recent.filter(({ route }) => route.includes('/ws/'));
  const callers = [...new Set((sockets.length > 0 ? sockets : recent).map(({ caller }) => caller))].join(', ');
  if (sockets.length === 0) return [ok(check, `its clients (${callers}) called within a day, none by WebSocket`)];
  const calls = sockets.reduce((sum, { calls: each }) => sum + each, 0);
  return [
    warning(check, {
      detail: `${calls} times version 1's WebSocket was opened, within a day the last time (${callers})`,
      cause: 'Clients that were not moved: what they miss while they are away does not come again.',
      fix: 'Move them to a Pusher client (docs/api/README.md), then set WS_ENABLED=false.',
    }),
  ];
}
