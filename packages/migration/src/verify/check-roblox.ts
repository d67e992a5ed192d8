import { type Content, type RojoState, rojoStateSchema } from '@toolboxai/contracts';
import { refusalOf } from './ask-server.ts';
import type { Visit } from './log-in.ts';
import { type Check, rowOf } from './row.ts';

const row = rowOf('S117', 'Roblox works');
const path = '/api/v1/roblox/rojo';

/**
 * S117: the lesson's place is a Roblox file, and Rojo serves it to Studio. What is served to a teacher just now is left alone.
 */
export async function checkRoblox({ ask }: Visit, content: Content): Promise<Check> {
  const place = await ask('GET', `/api/v1/content/${content.id}/place.rbxlx`);
  const parts = place.text.split('<Item ').length - 1;
  if (place.status !== 200 || !place.text.includes('<roblox ') || parts === 0)
    return row.fail(`the lesson’s place cannot be had (${refusalOf(place)})`, 'Look at the server’s log for this request.');
  const file = `place.rbxlx holds ${parts.toLocaleString('en')} instances`;
  const answer = await ask('GET', path);
  if (answer.status === 404) return row.skip(`${file}; there is no Roblox part on this server`);
  const state = rojoStateSchema.parse(answer.json);
  if (state.state === 'off' || state.state === 'absent') return row.skip(`${file}; ${lower(state.detail)}`);
  if (state.state === 'serving') return row.pass(`${file}; Rojo ${state.version} serves a lesson at ${state.address}`);
  if (state.state !== 'idle')
    return row.fail(`${file}, but ${lower(state.detail)}`, 'Put that right, or set ROJO_ENABLED=false.');
  return serve({ ask }, content, file);
}

async function serve({ ask }: Pick<Visit, 'ask'>, { id }: Content, file: string): Promise<Check> {
  const answer = await ask('POST', path, { body: { content_id: id }, limitMs: 60_000 });
  const state: RojoState | undefined = rojoStateSchema.safeParse(answer.json).data;
  try {
    if (state?.state === 'serving' && state.content?.id === id)
      return row.pass(`${file}; Rojo ${state.version} served it at ${state.address}, and was stopped again`);
    return row.fail(
      `${file}, but Rojo does not serve it (${state?.detail ?? refusalOf(answer)})`,
      'Look whether ROJO_PORT is free, or set ROJO_ENABLED=false.',
    );
  } finally {
    await ask('DELETE', path);
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
