import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { roles } from '@toolboxai/contracts';
import { openDatabase, tables } from '@toolboxai/database';
import { eq, sql } from 'drizzle-orm';

type Role = (typeof roles)[number];

export type V2Writer = {
  /** What was acknowledged, by row: the last role of each user, the lessons, and the logins. */
  ledger(): { roles: ReadonlyMap<string, Role>; contents: readonly string[]; sessions: readonly string[] };
  /** Users of before that it wrote to, whether acknowledged or not. */
  touched(): ReadonlySet<string>;
  writes(): number;
  stop(): Promise<number[]>;
};

/**
 * Writes as a server of version 2 does, through its tables and under its name. A write that was refused or cut off is not in the
 * ledger, and its row is left alone from then on: nobody was told how it ended.
 */
export async function startV2Writer(url: string, userIds: readonly string[], perSecond = 50): Promise<V2Writer> {
  const database = await openDatabase({ url, applicationName: 'toolboxai', max: 4 });
  const { users, educationalContent, sessions } = tables;
  const given = new Map<string, Role>();
  const [unknown, touched] = [new Set<string>(), new Set<string>()];
  const [contents, logins]: [string[], string[]] = [[], []];
  const latencies: number[] = [];
  const ending = new AbortController();
  let writes = 0;

  const write = async (turn: number): Promise<void> => {
    const role = roles[turn % roles.length] ?? 'student';
    if (turn % 4 === 3) {
      const [id, userId] = [randomUUID(), userIds[turn % Math.max(1, userIds.length)]];
      if (userId === undefined) return;
      const token = randomBytes(32);
      await database.db.insert(sessions).values({
        id,
        user_id: userId,
        session_token: `v2-${token.toString('hex')}`,
        refresh_token_hash: token,
        family_id: randomUUID(),
        expires_at: sql`now() + interval '1 day'`,
      });
      logins.push(id);
    } else if (turn % 4 === 0) {
      const id = randomUUID();
      await database.db.insert(educationalContent).values({
        id,
        title: `Version 2 ${turn}`,
        subject: 'Mathematics',
        grade_level: 4,
        content: { turn },
        quality_score: 88,
        task_id: randomUUID(),
      });
      contents.push(id);
    } else if (turn % 4 === 1) {
      const id = randomUUID();
      await database.db.insert(users).values({
        id,
        email: `${id}@v2.test`,
        username: id,
        role,
        is_superuser: role === 'admin',
        password_hash_v2: '$argon2id$of-a-test',
      });
      given.set(id, role);
    } else {
      const id = userIds[turn % Math.max(1, userIds.length)];
      if (id === undefined || unknown.has(id)) return;
      unknown.add(id);
      touched.add(id);
      given.delete(id);
      await database.db.update(users).set({ role, role_assigned_at: new Date() }).where(eq(users.id, id));
      unknown.delete(id);
      given.set(id, role);
    }
    writes += 1;
  };

  const loop = (async () => {
    for (let turn = 0; !ending.signal.aborted; turn += 1) {
      const start = performance.now();
      // The database may be taken away at any moment: that is what is being tested.
      await write(turn).then(
        () => void latencies.push(performance.now() - start),
        () => wait(20),
      );
      await wait(Math.max(0, 1000 / perSecond - (performance.now() - start)));
    }
  })();

  return {
    ledger: () => ({ roles: given, contents, sessions: logins }),
    touched: () => touched,
    writes: () => writes,
    async stop() {
      ending.abort();
      await loop;
      await database.close();
      return latencies;
    },
  };
}
