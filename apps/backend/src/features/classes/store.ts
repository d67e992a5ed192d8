import {
  type ClassSettings,
  type ClassStatus,
  type ClassSummary,
  classSettingsSchema,
  classStatuses,
  type Theme,
  themes,
} from '@toolboxai/contracts';
import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, desc, eq, gt, ne, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type ClassLesson, classLessonSchema } from './class-lesson.ts';

const { playSessions } = tables;
type Queryer = Db | Transaction;

/** The only SQL over `play_sessions`. */

const columns = {
  id: playSessions.id,
  owner_id: playSessions.owner_id,
  content_id: playSessions.content_id,
  code: playSessions.code,
  status: playSessions.status,
  settings: playSessions.settings,
  title: playSessions.title,
  theme: playSessions.theme,
  questions: playSessions.question_count,
  next_seat: playSessions.next_seat,
  paused_at_ms: playSessions.paused_at_ms,
  created_at: playSessions.created_at,
  expires_at: playSessions.expires_at,
  ended_at: playSessions.ended_at,
  retain_until: playSessions.retain_until,
  /** The database's clock, one for all servers: whole milliseconds since the class started. */
  now_ms: sql`floor(extract(epoch from clock_timestamp() - ${playSessions.created_at}) * 1000)`.mapWith(Number),
  expired: sql<boolean>`${playSessions.expires_at} <= now()`,
};

const players = sql<number>`(select count(*)::int from play_players seated
  where seated.session_id = ${playSessions.id} and seated.removed_at is null)`;

type Raw = { status: string; settings: unknown; theme: string };
const checked = <Row extends Raw>(row: Row) => ({
  ...row,
  status: z.enum(classStatuses).parse(row.status),
  settings: classSettingsSchema.parse(row.settings),
  theme: z.enum(themes).parse(row.theme),
});

export type NewClass = {
  ownerId: string;
  contentId: string;
  code: string;
  status: ClassStatus;
  settings: ClassSettings;
  title: string;
  theme: Theme;
  lesson: ClassLesson;
  codeHours: number;
  retentionDays: number;
};

/** The id of the new class; undefined where another one that has not ended has this code. */
export async function insertClass(tx: Transaction, made: NewClass): Promise<string | undefined> {
  const [row] = await tx
    .insert(playSessions)
    .values({
      owner_id: made.ownerId,
      content_id: made.contentId,
      code: made.code,
      status: made.status,
      settings: made.settings,
      title: made.title,
      theme: made.theme,
      question_count: made.lesson.questions.length,
      lesson: made.lesson,
      paused_at_ms: made.status === 'paused' ? 0 : null,
      expires_at: sql`now() + ${made.codeHours} * interval '1 hour'`,
      retain_until: sql`now() + ${made.retentionDays} * interval '1 day'`,
    })
    .onConflictDoNothing()
    .returning({ id: playSessions.id });
  return row?.id;
}

/** Null for `owner`: everyone's. */
const ownedBy = (owner: string | null) => (owner === null ? undefined : eq(playSessions.owner_id, owner));

export async function listClasses(db: Db, owner: string | null, limit: number, after: string | undefined) {
  const older = after
    ? sql`(${playSessions.created_at}, ${playSessions.id}) <
        (select anchor.created_at, anchor.id from play_sessions anchor where anchor.id = ${after})`
    : undefined;
  const rows = await db
    .select({ ...columns, players })
    .from(playSessions)
    .where(and(ownedBy(owner), older))
    .orderBy(desc(playSessions.created_at), desc(playSessions.id))
    .limit(limit);
  return rows.map(checked).map(toSummary);
}

export type ClassRow = NonNullable<Awaited<ReturnType<typeof findClass>>>;

export async function findClass(db: Queryer, owner: string | null, id: string) {
  const [row] = await db
    .select(columns)
    .from(playSessions)
    .where(and(eq(playSessions.id, id), ownedBy(owner)));
  return row && checked(row);
}

/** Holds the class as it is until the transaction ends: nobody joins, and no other change of it goes through. */
export async function lockClass(tx: Transaction, owner: string | null, id: string): Promise<ClassRow | undefined> {
  const [row] = await tx
    .select(columns)
    .from(playSessions)
    .where(and(eq(playSessions.id, id), ownedBy(owner)))
    .for('update');
  return row && checked(row);
}

/** The same, of a class of which anything else may be broken: gives its status as it is stored. */
export async function lockStatus(tx: Transaction, owner: string | null, id: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ status: playSessions.status })
    .from(playSessions)
    .where(and(eq(playSessions.id, id), ownedBy(owner)))
    .for('update');
  return row?.status;
}

/** The id of the class that has this code or had it last. */
export async function findIdByCode(db: Queryer, code: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: playSessions.id })
    .from(playSessions)
    .where(eq(playSessions.code, code))
    .orderBy(desc(playSessions.created_at))
    .limit(1);
  return row?.id;
}

export async function findClassByRobloxToken(db: Queryer, tokenHash: Buffer): Promise<ClassRow | undefined> {
  const [row] = await db.select(columns).from(playSessions).where(eq(playSessions.roblox_token_hash, tokenHash));
  return row && checked(row);
}

export async function ownsClass(db: Db, owner: string | null, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: playSessions.id })
    .from(playSessions)
    .where(and(eq(playSessions.id, id), ownedBy(owner)));
  return rows.length === 1;
}

export async function readLesson(db: Queryer, id: string): Promise<ClassLesson | undefined> {
  const [row] = await db.select({ lesson: playSessions.lesson }).from(playSessions).where(eq(playSessions.id, id));
  return row && classLessonSchema.parse(row.lesson);
}

export async function readSummary(db: Queryer, id: string): Promise<ClassSummary | undefined> {
  const [row] = await db
    .select({ ...columns, players })
    .from(playSessions)
    .where(eq(playSessions.id, id));
  return row && toSummary(checked(row));
}

type Change = { status: ClassStatus; pausedAtMs: number | null };

export async function updateStatus(tx: Transaction, id: string, { status, pausedAtMs }: Change): Promise<void> {
  await tx
    .update(playSessions)
    .set({ status, paused_at_ms: pausedAtMs, ...(status === 'ended' && { ended_at: sql`now()` }) })
    .where(eq(playSessions.id, id));
}

export async function takeSeat(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(playSessions)
    .set({ next_seat: sql`${playSessions.next_seat} + 1` })
    .where(eq(playSessions.id, id));
}

export async function setRobloxToken(tx: Transaction, id: string, tokenHash: Buffer): Promise<void> {
  await tx.update(playSessions).set({ roblox_token_hash: tokenHash }).where(eq(playSessions.id, id));
}

/** Deletes the class with its players and their answers. */
export async function deleteRows(tx: Transaction, id: string): Promise<void> {
  await tx.delete(playSessions).where(eq(playSessions.id, id));
}

/** Classes whose code has run out while they were still under way, by their ids, from after `after`. */
export const listExpired = (db: Db, limit: number, after: string | undefined): Promise<string[]> =>
  listIds(db, and(ne(playSessions.status, 'ended'), sql`${playSessions.expires_at} <= now()`), limit, after);

/** Classes that were kept long enough, likewise. */
export const listOutdated = (db: Db, limit: number, after: string | undefined): Promise<string[]> =>
  listIds(db, gt(sql`now()`, playSessions.retain_until), limit, after);

async function listIds(db: Db, which: SQL | undefined, limit: number, after: string | undefined): Promise<string[]> {
  const rows = await db
    .select({ id: playSessions.id })
    .from(playSessions)
    .where(and(which, after === undefined ? undefined : gt(playSessions.id, after)))
    .orderBy(playSessions.id)
    .limit(limit);
  return rows.map(({ id }) => id);
}

const print = (time: Date): string => time.toISOString();

const toSummary = (row: ClassRow & { players: number }): ClassSummary => ({
  id: row.id,
  content_id: row.content_id,
  title: row.title,
  theme: row.theme,
  code: row.code,
  status: row.status,
  settings: row.settings,
  questions: row.questions,
  players: row.players,
  created_at: print(row.created_at),
  expires_at: print(row.expires_at),
  ended_at: row.ended_at && print(row.ended_at),
  retain_until: print(row.retain_until),
});
