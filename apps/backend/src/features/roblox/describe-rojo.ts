import type { RojoState } from '@toolboxai/contracts';
import type { RojoInfo } from './ask-rojo.ts';
import type { RojoTool } from './find-rojo.ts';
import type { RojoStatus } from './supervise-rojo.ts';

/** What there is to say of Rojo, of which the page says all and health, which is public, no title and no reason. */
export type RojoView = {
  enabled: boolean;
  tool: RojoTool;
  status: RojoStatus;
  /** `localhost:34872`: what to type into the plugin. */
  address: string;
  content: { id: string; title: string; version: number } | undefined;
  /** Who asks may not see which lesson it is. */
  isOthers: boolean;
  /** Why none is served any more; empty if nothing happened. */
  notice: string;
  /** Why Studio does not see the lesson as it is by now; empty where it does. */
  behind: string;
};

const needed = '7.4 to 7.9 is needed';
const howTo =
  'Install Rojo 7.7 where this server runs (https://rojo.space/docs/v7/getting-started/installation/) and choose the lesson again. Or go without: download the lesson as place.rbxlx and open it in Studio, or as rojo.zip and serve that on your own machine.';

export function describeRojo(view: RojoView): RojoState {
  const nothing = { version: null, protocol: null, address: null, content: null, restarts: 0 };
  const { tool, status } = view;
  if (!view.enabled) return { ...nothing, state: 'off', detail: 'Rojo is switched off on this server (ROJO_ENABLED=false).' };
  if (tool.kind === 'absent') return { ...nothing, state: 'absent', detail: `There is no Rojo on this server. ${howTo}` };
  if (tool.kind === 'unsupported')
    return { ...nothing, state: 'unsupported', detail: `The Rojo on this server is ${tool.version}; ${needed}. ${howTo}` };
  return {
    // Until it has ended, it holds its port and may still be asked.
    state: status.phase === 'ending' ? 'serving' : status.phase,
    detail: detailOf(view, tool.version),
    version: tool.version,
    protocol: status.info?.protocolVersion ?? null,
    address: status.phase === 'serving' ? view.address : null,
    content: view.isOthers ? null : (view.content ?? null),
    restarts: status.restarts,
  };
}

function detailOf({ status, address, isOthers, notice, behind, content }: RojoView, version: string): string {
  if (status.phase === 'idle') return `${notice}Rojo ${version} is ready: choose a lesson to open in Studio.`;
  if (status.phase === 'starting') return 'Rojo is starting.';
  if (status.phase === 'ending') return 'Rojo is ending.';
  if (status.phase === 'failed') return `Rojo does not run: ${status.reason}`;
  if (isOthers) return 'Another teacher’s lesson is being served.';
  const old = behind === '' ? '' : ` It still shows version ${content?.version} of the lesson. ${behind}`;
  return `In Studio, open the Rojo plugin of version ${status.info?.serverVersion ?? version} and connect to ${address}.${old}`;
}

type Health = { status: 'ok' | 'off' | 'down' | 'degraded'; detail: string };

/** `ask` is asked only where a lesson is served; what it throws means that Rojo does not answer. */
export async function probeRojo(view: RojoView, ask: () => Promise<RojoInfo>): Promise<Health> {
  const { tool, status } = view;
  if (!view.enabled) return { status: 'off', detail: 'ROJO_ENABLED is false' };
  if (tool.kind === 'absent') return { status: 'off', detail: 'rojo is not on PATH' };
  if (tool.kind === 'unsupported') return { status: 'off', detail: `rojo is ${tool.version}; ${needed}` };
  if (status.phase === 'idle') return { status: 'ok', detail: `${tool.version}, no lesson is served` };
  if (status.phase === 'starting') return { status: 'degraded', detail: `${tool.version} is starting` };
  if (status.phase === 'ending') return { status: 'ok', detail: `${tool.version} is ending` };
  if (status.phase === 'failed') return { status: 'down', detail: `${tool.version} does not run` };
  const { serverVersion, protocolVersion } = await ask();
  const lesson = view.content ? `lesson ${view.content.id}` : 'no lesson';
  const serves = `${serverVersion}, protocol ${protocolVersion}, serves ${lesson} at ${view.address}`;
  if (view.behind === '') return { status: 'ok', detail: serves };
  return { status: 'degraded', detail: `${serves}, but not its newest version, which cannot be written` };
}
