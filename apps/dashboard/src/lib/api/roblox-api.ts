import { placeVersionSchema, publishStateSchema, rojoStateSchema } from '@toolboxai/contracts';
import { readJson, type Send } from './request.ts';

export type RobloxApi = ReturnType<typeof createRobloxApi>;

const rojo = '/api/v1/roblox/rojo';
const publish = '/api/v1/roblox/publish';

/** Studio by Rojo, and a place by Open Cloud; each throws `ApiFailure`. */
export function createRobloxApi(send: Send) {
  return {
    rojo: async (signal: AbortSignal) => readJson(await send(rojo, { signal }), rojoStateSchema),

    /** Studio sees this lesson from now on, in the place of the one before. */
    serve: async (contentId: string) =>
      readJson(await send(rojo, { method: 'POST', body: { content_id: contentId } }), rojoStateSchema),

    stopServing: async () => readJson(await send(rojo, { method: 'DELETE' }), rojoStateSchema),

    publishState: async (signal: AbortSignal) => readJson(await send(publish, { signal }), publishStateSchema),

    /** As a version that the place's creators alone can see. */
    save: async (contentId: string) => {
      const body = { content_id: contentId, version_type: 'Saved' };
      return readJson(await send(publish, { method: 'POST', body }), placeVersionSchema);
    },
  };
}
