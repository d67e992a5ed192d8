import {
  type ClassStatus,
  classBoardSchema,
  classResultsSchema,
  classSummarySchema,
  type StartClass,
} from '@toolboxai/contracts';
import { readItems, readNetwork, readToken } from './local-schemas.ts';
import { readJson, type Send } from './request.ts';

export type ClassApi = ReturnType<typeof createClassApi>;

const classes = '/api/v1/play/sessions';
const network = '/api/v1/play/network';
const pathOf = (id: string): string => `${classes}/${encodeURIComponent(id)}`;

/** The teacher's routes of classes; each throws `ApiFailure`. */
export function createClassApi(send: Send) {
  return {
    start: async (body: StartClass) => readJson(await send(classes, { method: 'POST', body }), classSummarySchema),

    /** A page of them, newest first, running or ended; the empty cursor is the first page. */
    list: async (after: string, signal: AbortSignal) => {
      const search = new URLSearchParams({ limit: '100', ...(after === '' ? {} : { after }) });
      return readItems(await send(`${classes}?${search}`, { signal }), classSummarySchema);
    },

    board: async (id: string, signal: AbortSignal) => readJson(await send(pathOf(id), { signal }), classBoardSchema),

    change: async (id: string, status: ClassStatus) =>
      readJson(await send(pathOf(id), { method: 'PATCH', body: { status } }), classSummarySchema),

    /** Everything about the class is gone at once. */
    remove: async (id: string) => {
      await send(pathOf(id), { method: 'DELETE' });
    },

    removePlayer: async (id: string, seat: number) => {
      await send(`${pathOf(id)}/players/${seat}`, { method: 'DELETE' });
    },

    results: async (id: string, signal: AbortSignal) =>
      readJson(await send(`${pathOf(id)}/results`, { signal }), classResultsSchema),

    resultsFile: async (id: string): Promise<string> => (await send(`${pathOf(id)}/results.csv`)).text(),

    /** With which a Roblox server reports answers. It is shown this once, and ends the one before. */
    robloxToken: async (id: string) => readToken(await send(`${pathOf(id)}/roblox-token`, { method: 'POST' })),

    network: async (signal: AbortSignal) => readNetwork(await send(network, { signal })),

    /** Lets devices on the machine's network reach the server, or no longer. */
    openNetwork: async (body: { open: boolean }) => readNetwork(await send(network, { method: 'PUT', body })),
  };
}
