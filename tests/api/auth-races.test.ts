import { randomUUID } from 'node:crypto';
import { openDatabase } from '@toolboxai/database';
import { createTestDatabase } from '@toolboxai/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccessTokens } from '../../apps/backend/src/features/auth/access-token.ts';
import { createBulkhead } from '../../apps/backend/src/features/auth/bulkhead.ts';
import { endOtherSessions, endSession } from '../../apps/backend/src/features/auth/end-sessions.ts';
import { createUser, type User } from '../../apps/backend/src/features/auth/index.ts';
import { createPasswords } from '../../apps/backend/src/features/auth/passwords.ts';
import { logIn, logOutByToken, refreshSession, type SessionDeps } from '../../apps/backend/src/features/auth/sessions.ts';
import { findLoggedIn } from '../../apps/backend/src/features/auth/store.ts';
import { testSecret } from '../support/test-server.ts';

const from = { address: '127.0.0.1', userAgent: 'node' };
let deps: SessionDeps;
let user: User;
let password: string;
let query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
let close: () => Promise<void>;

beforeAll(async () => {
  const own = await createTestDatabase();
  const database = await openDatabase({ url: own.url, applicationName: 'races of sessions', max: 20 });
  deps = {
    db: database.db,
    tokens: createAccessTokens({ secret: testSecret, algorithm: 'HS256', accessMinutes: 30 }),
    passwords: createPasswords({
      bulkhead: createBulkhead({ atOnce: 2, waiting: 1000, waitMs: 60_000 }),
      findBcryptAlone: async () => undefined,
    }),
    limit: { take: async () => ({ ok: true, retryAfterSeconds: 0 }), giveBack: async () => undefined },
    refreshDays: 7,
  };
  ({ user, password } = await createUser(database.db, { email: 'races@example.org', role: 'teacher' }));
  query = async (sql, values) => (await database.pool.query(sql, values)).rows;
  close = async () => {
    await database.close();
    await own.drop();
  };
});
afterAll(() => close());

type Outcome = { token: string; access: string } | 'TOKEN_EXPIRED' | 'TOKEN_REUSED';

async function refresh(token: string): Promise<Outcome> {
  try {
    const pair = await refreshSession(deps, token, from);
    return { token: pair.refresh_token, access: pair.access_token };
  } catch (error) {
    return (error as { code: 'TOKEN_EXPIRED' | 'TOKEN_REUSED' }).code;
  }
}

async function start(): Promise<{ token: string; family: string }> {
  const pair = await logIn(deps, { email: user.email, password }, from);
  return { token: pair.refresh_token, family: (await deps.tokens.verify(pair.access_token)).familyId };
}

// Time stands still until it is told to pass: what was exchanged "just now" stays so on a slow machine as well.
const stand = (family: string) =>
  query(
    `update sessions set rotated_at = now() + interval '1 hour' where rotated_at > now() - interval '1 hour' and family_id = $1`,
    [family],
  );
const pass = (family: string) =>
  query(`update sessions set rotated_at = now() - interval '2 hours' where rotated_at is not null and family_id = $1`, [family]);

const isPair = (outcome: Outcome): outcome is { token: string; access: string } => typeof outcome === 'object';
const alive = async (family: string) => (await findLoggedIn(deps.db, user.id, family)) !== undefined;
const openRows = async (family: string) =>
  Number((await query('select count(*) from sessions where family_id = $1 and revoked_at is null', [family]))[0]?.count);
const reuses = async () => Number((await query(`select count(*) from audit_log where action = 'refresh_reuse'`))[0]?.count);

describe('the same token, many times at a time', () => {
  test('within the grace each gets a pair of its own, all of one living login', async () => {
    const { token, family } = await start();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refresh(token)));
    expect(outcomes.filter(isPair)).toHaveLength(20);
    expect(new Set(outcomes.filter(isPair).map((pair) => pair.token)).size).toBe(20);
    expect(await alive(family)).toBe(true);
  });

  test('after the grace one of them ends the login for all, and it is noted once', async () => {
    const { token, family } = await start();
    const child = await refresh(token);
    await pass(family);
    const before = await reuses();
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => refresh(token)));
    expect(outcomes.filter((outcome) => outcome === 'TOKEN_REUSED')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'TOKEN_EXPIRED')).toHaveLength(39);
    expect(await reuses()).toBe(before + 1);
    expect(await openRows(family)).toBe(0);
    expect(isPair(child) && (await refresh(child.token))).toBe('TOKEN_EXPIRED');
  });
});

describe('whatever happens at the same time', () => {
  /** What can be done with the tokens of a login that was exchanged a while ago: `stolen` is the old one, `good` the new one. */
  const actions = {
    stolen: (s: Scene) => refresh(s.stolen),
    good: (s: Scene) => refresh(s.good),
    logout: (s: Scene) => logOutByToken(deps, s.good, from),
    endOthers: (s: Scene) => endOtherSessions(deps.db, { user, familyId: s.other }, from),
    end: (s: Scene) =>
      endSession(deps.db, { user, familyId: s.other }, s.family, from).catch((error: { code: string }) => error.code),
  };
  type Scene = { stolen: string; good: string; family: string; other: string };
  type Action = keyof typeof actions;

  async function setScene(): Promise<Scene> {
    const { token, family } = await start();
    const child = await refresh(token);
    if (!isPair(child)) throw new Error('The first exchange failed.');
    await pass(family);
    return { stolen: token, good: child.token, family, other: (await start()).family };
  }

  test('a login that anything ended has no token left, and one that nothing ended goes on', async () => {
    const plan = fc.array(fc.constantFrom<Action>('stolen', 'good', 'good', 'good', 'logout', 'endOthers', 'end'), {
      minLength: 2,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(plan, async (names) => {
        const scene = await setScene();
        const outcomes = await Promise.all(names.map((name) => actions[name](scene)));
        const ended = names.some((name) => name !== 'good');
        expect(await alive(scene.family)).toBe(!ended);
        if (ended) expect(await openRows(scene.family)).toBe(0);
        expect(await alive(scene.other)).toBe(true);
        // What was handed out while it ended is as dead as the rest.
        for (const outcome of outcomes)
          if (typeof outcome === 'object' && outcome !== null && 'token' in outcome)
            expect(isPair(await refresh(outcome.token))).toBe(!ended);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('refresh families', () => {
  type Model = { tokens: { token: string; state: 'new' | 'lately' | 'long ago' }[]; ended: boolean };
  type Real = { family: string };

  /** What the rule says, of one token at one moment. */
  const expected = (model: Model, at: number): 'pair' | 'TOKEN_EXPIRED' | 'TOKEN_REUSED' => {
    if (model.ended) return 'TOKEN_EXPIRED';
    return model.tokens[at]?.state === 'long ago' ? 'TOKEN_REUSED' : 'pair';
  };

  class Refresh implements fc.AsyncCommand<Model, Real> {
    readonly pick: number;
    constructor(pick: number) {
      this.pick = pick;
    }
    check = () => true;
    toString = () => `refresh(${this.pick})`;
    async run(model: Model, { family }: Real): Promise<void> {
      const at = this.pick % model.tokens.length;
      const used = model.tokens[at];
      if (!used) return;
      const outcome = await refresh(used.token);
      expect(isPair(outcome) ? 'pair' : outcome).toBe(expected(model, at));
      if (isPair(outcome)) {
        if (used.state === 'new') used.state = 'lately';
        model.tokens.push({ token: outcome.token, state: 'new' });
        expect((await deps.tokens.verify(outcome.access)).familyId).toBe(family);
      }
      if (outcome === 'TOKEN_REUSED') model.ended = true;
      await stand(family);
      expect(await alive(family)).toBe(!model.ended);
    }
  }

  class Wait implements fc.AsyncCommand<Model, Real> {
    check = () => true;
    toString = () => 'wait';
    async run(model: Model, { family }: Real): Promise<void> {
      await pass(family);
      for (const token of model.tokens) if (token.state === 'lately') token.state = 'long ago';
    }
  }

  class LogOut implements fc.AsyncCommand<Model, Real> {
    check = () => true;
    toString = () => 'log out';
    async run(model: Model, { family }: Real): Promise<void> {
      await logOutByToken(deps, model.tokens[0]?.token ?? '', from);
      model.ended = true;
      expect(await openRows(family)).toBe(0);
    }
  }

  test('do what the rule says, in whatever order tokens come', async () => {
    const commands = fc.commands(
      [
        fc.nat({ max: 30 }).map((pick) => new Refresh(pick)),
        fc.nat({ max: 30 }).map((pick) => new Refresh(pick)),
        fc.nat({ max: 30 }).map((pick) => new Refresh(pick)),
        fc.constant(new Wait()),
        fc.constant(new LogOut()),
      ],
      { maxCommands: 15 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (steps) => {
        const { token, family } = await start();
        const model: Model = { tokens: [{ token, state: 'new' }], ended: false };
        await fc.asyncModelRun(() => ({ model, real: { family } }), steps);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('a token that ran out, and one that never was, end nothing', async () => {
    const { token, family } = await start();
    await query('update sessions set expires_at = now() where family_id = $1', [family]);
    expect(await refresh(token)).toBe('TOKEN_EXPIRED');
    expect(await refresh(randomUUID())).toBe('TOKEN_EXPIRED');
    expect(await openRows(family)).toBe(1);
  });
});
