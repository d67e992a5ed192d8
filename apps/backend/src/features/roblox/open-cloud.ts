import type { PlaceVersion, PlaceVersionType } from '@toolboxai/contracts';
import { z } from 'zod';
import { pause } from '#platform/resilience';
import { callRoblox, type RobloxCaller } from './call-roblox.ts';
import { explainBroken } from './explain-roblox.ts';

export type OpenCloudOptions = {
  apiKey: string;
  universeId: number;
  placeId: number;
  /** https://apis.roblox.com unless told; tests have a server of their own. */
  baseUrl?: string;
  pauseMs?: number;
  longestPauseMs?: number;
  /** For an answer to a place that is sent, and to all else. */
  publishMs?: number;
  answerMs?: number;
  pollMs?: number;
  /** Longest that a script is waited for, in the queue of Roblox and running. */
  runMs?: number;
};

export type LuauOutcome =
  | { ok: true; results: unknown[] }
  /** The script failed; `logs` are the last lines that it printed. */
  | { ok: false; message: string; logs: string[] };

export type OpenCloud = {
  /** Sends a place (the text of an `.rbxlx`) as the next version. Throws AppError ROBLOX_REFUSED or DEPENDENCY_UNAVAILABLE. */
  publish(place: string, versionType: PlaceVersionType, signal: AbortSignal): Promise<PlaceVersion>;
  /** Runs a script on Roblox's own server in a version of the place. Throws the same errors; a script's own fault is an outcome. */
  runLuau(version: number, script: string, signal: AbortSignal): Promise<LuauOutcome>;
};

const versionSchema = z.object({ versionNumber: z.int().positive() });
const sessionPath = /^universes\/\d+\/places\/\d+\/versions\/\d+\/luau-execution-sessions\/[\w-]+\/tasks\/[\w-]+$/;
const taskSchema = z.object({
  path: z.string().regex(sessionPath),
  state: z.enum(['STATE_UNSPECIFIED', 'QUEUED', 'PROCESSING', 'CANCELLED', 'COMPLETE', 'FAILED']),
  output: z.object({ results: z.array(z.unknown()).optional() }).optional(),
  error: z.object({ code: z.string().optional(), message: z.string().optional() }).optional(),
});
type LuauTask = z.infer<typeof taskSchema>;
const logsSchema = z.object({
  luauExecutionSessionTaskLogs: z.array(z.object({ messages: z.array(z.string()).optional() })).optional(),
});

const publishing = {
  refused: 'The place was not published',
  unsure: 'Look at the versions of the place at https://create.roblox.com before you send it again.',
};
const playing = { refused: 'The playtest on Roblox’s servers did not run', unsure: undefined };
const scriptSeconds = 60;
const mostLogLines = 20;

export function createOpenCloud(options: OpenCloudOptions): OpenCloud {
  const { universeId, placeId, publishMs = 120_000, answerMs = 30_000, pollMs = 2_000, runMs = 180_000 } = options;
  const { apiKey, baseUrl = 'https://apis.roblox.com', pauseMs = 1_000, longestPauseMs = 30_000 } = options;
  const caller: RobloxCaller = { apiKey, baseUrl, pauseMs, longestPauseMs };
  const place = `universes/${universeId}/places/${placeId}`;
  const readTask = { schema: taskSchema, timeoutMs: answerMs, work: playing };

  const untilEnded = async (created: LuauTask, signal: AbortSignal): Promise<LuauTask> => {
    const deadline = performance.now() + runMs;
    let task = created;
    while (task.state === 'QUEUED' || task.state === 'PROCESSING' || task.state === 'STATE_UNSPECIFIED') {
      if (performance.now() > deadline) throw explainBroken(playing, `it did not end within ${runMs / 1000} seconds`);
      await pause(pollMs, signal);
      task = await callRoblox(caller, { ...readTask, method: 'GET', path: `/cloud/v2/${created.path}`, signal });
    }
    return task;
  };

  const logsOf = async (task: LuauTask, signal: AbortSignal): Promise<string[]> => {
    const path = `/cloud/v2/${task.path}/logs`;
    const page = await callRoblox(caller, { ...readTask, schema: logsSchema, method: 'GET', path, signal });
    const lines = (page.luauExecutionSessionTaskLogs ?? []).flatMap(({ messages }) => messages ?? []);
    return lines.slice(-mostLogLines);
  };

  return {
    async publish(text, versionType, signal) {
      const { versionNumber } = await callRoblox(caller, {
        method: 'POST',
        path: `/universes/v1/${universeId}/places/${placeId}/versions?versionType=${versionType}`,
        body: { type: 'application/xml', content: text },
        schema: versionSchema,
        timeoutMs: publishMs,
        work: publishing,
        signal,
      });
      return { version_number: versionNumber, version_type: versionType };
    },

    async runLuau(version, script, signal) {
      const path = `/cloud/v2/${place}/versions/${version}/luau-execution-session-tasks`;
      const body = { type: 'application/json', content: JSON.stringify({ script, timeout: `${scriptSeconds}s` }) };
      const created = await callRoblox(caller, { ...readTask, method: 'POST', path, body, signal });
      const task = await untilEnded(created, signal);
      if (task.state === 'COMPLETE') return { ok: true, results: task.output?.results ?? [] };
      const { code = '', message = '' } = task.error ?? {};
      if (task.state === 'CANCELLED') throw explainBroken(playing, 'it was cancelled on Roblox’s side');
      if (code === 'INTERNAL_ERROR') throw explainBroken(playing, 'Roblox failed');
      return { ok: false, message: message || code || 'it failed without a reason', logs: await logsOf(task, signal) };
    },
  };
}
