import { signInSchema, type TokenPair, tokenPairSchema } from '@toolboxai/contracts';
import { ApiFailure } from '../api/api-failure.ts';
import { createSend, readJson, type TokenSource } from '../api/request.ts';
import { createRefreshLock } from './refresh-lock.ts';

/** `unknown` until the kept refresh token was tried. */
export type SessionState = 'unknown' | 'in' | 'out';

export type Session = TokenSource & {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Whether somebody is logged in; tries the kept token, and whether the server asks for a login at all. */
  ready(): Promise<boolean>;
  login(email: string, password: string): Promise<void>;
  logout(): Promise<void>;
};

type SessionDeps = { baseUrl: string; storage: Storage; fetchFn: typeof fetch };

/*
 * The access token lives in memory alone. The refresh token is kept in localStorage, not sessionStorage, so that a
 * lesson opened in a second tab, or tomorrow, does not ask for the password again. A script injected into the page
 * could read either; what guards them is the strict content policy, and rotation: a stolen token is found out when
 * the second holder uses it.
 */
const storageKey = 'toolboxai.refresh';

export function createSession({ baseUrl, storage, fetchFn }: SessionDeps): Session {
  const send = createSend(baseUrl, null, fetchFn);
  const locked = createRefreshLock();
  const listeners = new Set<() => void>();
  let state: SessionState = 'unknown';
  let access: string | null = null;
  let refreshing: Promise<string | null> | null = null;
  let starting: Promise<boolean> | null = null;

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const accept = (pair: TokenPair): string => {
    access = pair.access_token;
    storage.setItem(storageKey, pair.refresh_token);
    become('in');
    return pair.access_token;
  };
  const end = (): null => {
    access = null;
    storage.removeItem(storageKey);
    become('out');
    return null;
  };

  /** The kept token is read inside the lock: another tab may just have rotated it. */
  const rotate = (): Promise<string | null> =>
    locked(async () => {
      const kept = storage.getItem(storageKey);
      if (kept === null) return end();
      try {
        const response = await send('/api/v1/auth/refresh', { method: 'POST', body: { refresh_token: kept } });
        return accept(await readJson(response, tokenPairSchema));
      } catch (error) {
        const refused = error instanceof ApiFailure && error.status >= 400 && error.status < 500 && error.status !== 429;
        if (refused) return end();
        throw error;
      }
    });

  const refresh = (): Promise<string | null> => {
    refreshing ??= rotate().finally(() => {
      refreshing = null;
    });
    return refreshing;
  };

  /** A server in development may be told to ask for no login. */
  const isOpen = async (): Promise<boolean> => {
    const { login_required } = await readJson(await send('/api/v1/auth/sign-in'), signInSchema);
    return !login_required;
  };

  const start = async (): Promise<boolean> => {
    if (storage.getItem(storageKey) !== null && (await refresh()) !== null) return true;
    become((await isOpen()) ? 'in' : 'out');
    return state === 'in';
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accessToken: async () => access,
    refresh,
    ready: () => {
      if (state !== 'unknown') return Promise.resolve(state === 'in');
      starting ??= start().finally(() => {
        starting = null;
      });
      return starting;
    },
    login: async (email, password) => {
      const response = await send('/api/v1/auth/login', { method: 'POST', body: { email, password } });
      accept(await readJson(response, tokenPairSchema));
    },
    logout: async () => {
      const kept = storage.getItem(storageKey);
      const bearer = access;
      end();
      if (kept === null) return;
      const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
      await send('/api/v1/auth/logout', { method: 'POST', body: { refresh_token: kept }, headers });
    },
  };
}
