import { endedSessionsSchema, loginSessionsSchema } from '@toolboxai/contracts';
import { readJson, type Send } from './request.ts';

export type AccountApi = ReturnType<typeof createAccountApi>;

const sessions = '/api/v1/auth/sessions';

/** What people do with their own logins; each throws `ApiFailure`. */
export function createAccountApi(send: Send) {
  return {
    /** Ends all other logins of this person, too. */
    changePassword: async (passwords: { current: string; new: string }) => {
      await send('/api/v1/auth/password', { method: 'POST', body: passwords });
    },

    /** The last used first. */
    logins: async (signal: AbortSignal) => (await readJson(await send(sessions, { signal }), loginSessionsSchema)).items,

    endLogin: async (id: string) => {
      await send(`${sessions}/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },

    /** All but this one; gives how many there were. */
    endOtherLogins: async () => (await readJson(await send(sessions, { method: 'DELETE' }), endedSessionsSchema)).ended,
  };
}
