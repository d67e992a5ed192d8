import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@toolboxai/contracts';
import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, desc, eq, exists, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { StoredPassword } from './passwords.ts';

const { sessions, users } = tables;

/** The only SQL over `users` and `sessions`. */

const roleSchema = z.enum(roles);

export type User = { id: string; email: string; name: string; role: Role };
export type Queryer = Db | Transaction;

const columns = {
  id: users.id,
  email: users.email,
  username: users.username,
  first_name: users.first_name,
  last_name: users.last_name,
  role: users.role,
};
const passwordColumns = {
  argon2id: users.password_hash_v2,
  bcrypt: users.password_hash,
  bcryptSeen: users.password_hash_seen,
};
type Row = { id: string; email: string; username: string; first_name: string | null; last_name: string | null; role: string };

function toUser(row: Row): User {
  const name = [row.first_name, row.last_name].filter((part) => part !== null).join(' ');
  return { id: row.id, email: row.email, name: name || row.username, role: roleSchema.parse(row.role) };
}

export type KnownUser = { user: User; stored: StoredPassword };

export async function findByEmail(db: Queryer, email: string): Promise<KnownUser | undefined> {
  const [row] = await db
    .select({ user: columns, stored: passwordColumns })
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), users.is_active))
    .orderBy(users.created_at, users.id)
    .limit(1);
  return row && { user: toUser(row.user), stored: row.stored };
}

export async function findPassword(db: Queryer, userId: string): Promise<StoredPassword | undefined> {
  const [row] = await db
    .select(passwordColumns)
    .from(users)
    .where(and(eq(users.id, userId), users.is_active));
  return row;
}

/** The same, with the user locked as `lockUser` does it. */
export async function lockPassword(tx: Transaction, userId: string): Promise<StoredPassword | undefined> {
  const [row] = await tx
    .select(passwordColumns)
    .from(users)
    .where(and(eq(users.id, userId), users.is_active))
    .for('no key update');
  return row;
}

/** Version 1's hash changes only where `bcrypt` differs from what is there. */
export async function storePassword(
  tx: Transaction,
  userId: string,
  { argon2id, bcrypt, bcryptSeen }: StoredPassword,
): Promise<void> {
  await tx
    .update(users)
    .set({ password_hash_v2: argon2id, password_hash: bcrypt, password_hash_seen: bcryptSeen, updated_at: sql`now()` })
    .where(eq(users.id, userId));
}

/** The bcrypt hash of some account that version 2 has no hash of, or an outdated one. */
export async function findBcryptAlone(db: Queryer): Promise<string | undefined> {
  const [row] = await db
    .select({ hash: users.password_hash })
    .from(users)
    .where(
      sql`${users.password_hash} is not null and ${users.password_hash_seen} is distinct from ${users.password_hash}
        and ${users.password_hash} like '$2%'`,
    )
    // In the order of its index: Postgres thinks that nearly every row is one of these, and would look for the first in the table.
    .orderBy(desc(users.password_hash))
    .limit(1);
  return row?.hash ?? undefined;
}

export async function findById(db: Queryer, id: string): Promise<User | undefined> {
  const [row] = await db
    .select(columns)
    .from(users)
    .where(and(eq(users.id, id), users.is_active));
  return row && toUser(row);
}

const isUuid = (text: string): boolean => z.guid().safeParse(text).success;

/** Who version 1 named in a token: by id, else by username or email. Undefined also where that names two, for either could be meant. */
export async function findByVersion1Name(db: Queryer, name: string): Promise<User | undefined> {
  if (isUuid(name)) return findById(db, name);
  const rows = await db
    .select({ ...columns, is_active: users.is_active })
    .from(users)
    .where(or(eq(users.username, name), eq(sql`lower(${users.email})`, name.toLowerCase())))
    .limit(2);
  const [row] = rows;
  return row?.is_active && rows.length === 1 ? toUser(row) : undefined;
}

export async function hasUsers(db: Queryer): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}

/** Without a hash nobody can log in as this user. */
export type NewUser = { email: string; role: Role; passwordHash: string | null };

/** Undefined where the email is taken, in whatever case version 1 wrote it. */
export async function insertUser(db: Queryer, user: NewUser): Promise<User | undefined> {
  const email = user.email.toLowerCase();
  const taken = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email))
    .limit(1);
  if (taken.length > 0) return undefined;
  const [row] = await db
    .insert(users)
    .values({
      email,
      // Version 1 wants a name of at most 100 characters that nobody else has.
      username: email.length <= 100 ? email : `${email.slice(0, 60)}-${randomUUID()}`,
      role: user.role,
      is_superuser: user.role === 'admin',
      role_assigned_at: sql`now()`,
      password_hash_v2: user.passwordHash,
    })
    .onConflictDoNothing()
    .returning(columns);
  return row && toUser(row);
}

export type NewSession = { userId: string; familyId: string; tokenHash: Buffer; days: number; userAgent: string | undefined };

export async function insertSession(tx: Queryer, session: NewSession): Promise<void> {
  await tx.insert(sessions).values({
    user_id: session.userId,
    family_id: session.familyId,
    // Version 1's column is required and unique; version 2 signs in by the refresh token's hash alone.
    session_token: `v2-${session.tokenHash.toString('hex')}`,
    refresh_token_hash: session.tokenHash,
    expires_at: sql`now() + ${session.days} * interval '1 day'`,
    user_agent: session.userAgent?.slice(0, 300),
    started_at: sql`coalesce(
      (select min(coalesce(started_at, created_at)) from sessions where family_id = ${session.familyId}), now())`,
  });
}

/**
 * One lock for all logins of a user: whatever opens, goes on with or ends one of them takes it first, so that they are seen one
 * after the other. Locks on the sessions' own rows would meet in any order, for rows are added all the time.
 */
export async function lockUser(tx: Transaction, userId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
}

/** Finds a refresh token, with its user locked. */
export async function lockSession(tx: Transaction, tokenHash: Buffer) {
  const [found] = await tx
    .select({ user_id: sessions.user_id, family_id: sessions.family_id })
    .from(sessions)
    .where(eq(sessions.refresh_token_hash, tokenHash));
  if (!found?.family_id) return undefined;
  await lockUser(tx, found.user_id);
  const [row] = await tx
    .select({
      id: sessions.id,
      user_id: sessions.user_id,
      family_id: sql<string>`${sessions.family_id}`,
      revoked: sql<boolean>`${sessions.revoked_at} is not null`,
      expired: sql<boolean>`${sessions.expires_at} <= now()`,
      rotated: sql<boolean>`${sessions.rotated_at} is not null`,
      rotated_lately: sql<boolean>`coalesce(${sessions.rotated_at} > now() - interval '10 seconds', false)`,
    })
    .from(sessions)
    .where(eq(sessions.refresh_token_hash, tokenHash));
  return row;
}

export async function markRotated(tx: Transaction, sessionId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ rotated_at: sql`coalesce(${sessions.rotated_at}, now())`, last_used_at: sql`now()` })
    .where(eq(sessions.id, sessionId));
}

/** Ends a login. Its user is locked: what a refresh added before is found, and none adds more. */
export async function revokeFamily(tx: Transaction, familyId: string, reason: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revoked_at: sql`now()`, revoked_reason: reason })
    .where(and(eq(sessions.family_id, familyId), isNull(sessions.revoked_at)));
}

/** The user as they are now, while their login holds; undefined once either has ended. One query: each request asks it. */
export async function findLoggedIn(db: Queryer, id: string, familyId: string): Promise<User | undefined> {
  const alive = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.family_id, familyId), isNull(sessions.revoked_at)));
  const [row] = await db
    .select(columns)
    .from(users)
    .where(and(eq(users.id, id), users.is_active, exists(alive)));
  return row && toUser(row);
}

export type Family = { id: string; created_at: Date; last_used_at: Date; user_agent: string | null };

const lastUsed = sql<Date>`max(coalesce(${sessions.last_used_at}, ${sessions.created_at}))`.mapWith(sessions.created_at);

/** A user's logins that can go on, the last used first. */
export async function listFamilies(db: Queryer, userId: string): Promise<Family[]> {
  return db
    .select({
      id: sql<string>`${sessions.family_id}`,
      created_at: sql<Date>`min(coalesce(${sessions.started_at}, ${sessions.created_at}))`.mapWith(sessions.created_at),
      last_used_at: lastUsed,
      user_agent: sql<string | null>`(array_agg(${sessions.user_agent} order by ${sessions.created_at}))[1]`,
    })
    .from(sessions)
    .where(and(eq(sessions.user_id, userId), isNotNull(sessions.family_id), isNull(sessions.revoked_at)))
    .groupBy(sessions.family_id)
    .having(sql`bool_or(${sessions.rotated_at} is null and ${sessions.expires_at} > now())`)
    .orderBy(desc(lastUsed), sessions.family_id);
}

export async function ownsFamily(db: Queryer, userId: string, familyId: string): Promise<boolean> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.family_id, familyId), eq(sessions.user_id, userId), isNull(sessions.revoked_at)))
    .limit(1);
  return rows.length > 0;
}

/** Ends all logins of a user but one; null for every one. The user is locked. Gives the ids of those that it ended. */
export async function revokeOthers(tx: Transaction, userId: string, kept: string | null, reason: string): Promise<string[]> {
  const others = and(
    eq(sessions.user_id, userId),
    isNotNull(sessions.family_id),
    isNull(sessions.revoked_at),
    kept === null ? undefined : ne(sessions.family_id, kept),
  );
  const ended = await tx
    .update(sessions)
    .set({ revoked_at: sql`now()`, revoked_reason: reason })
    .where(others)
    .returning({
      id: sql<string>`${sessions.family_id}`,
      open: sql<boolean>`${sessions.rotated_at} is null and ${sessions.expires_at} > now()`,
    });
  return [...new Set(ended.filter(({ open }) => open).map(({ id }) => id))];
}

/** Version 1's own sessions are not ours to delete. Returns how many went, at most `limit`. */
export async function deleteEndedSessions(db: Db, keepDays: number, limit: number): Promise<number> {
  const { rowCount } = await db.execute(sql`
    delete from ${sessions} where id in (
      select id from ${sessions} where family_id is not null and expires_at < now() - ${keepDays} * interval '1 day'
      order by expires_at limit ${limit} for update skip locked)`);
  return rowCount ?? 0;
}
