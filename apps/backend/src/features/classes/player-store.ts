import { type Db, type Transaction, tables } from '@toolboxai/database';
import type { PlayerState } from '@toolboxai/game';
import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';

const { playPlayers, playResponses } = tables;
type Queryer = Db | Transaction;

/** The only SQL over `play_players` and `play_responses`. */

const stateSchema: z.ZodType<PlayerState> = z.object({
  id: z.string(),
  team: z.int(),
  present: z.boolean(),
  removed: z.boolean(),
  score: z.int(),
  streak: z.int(),
  best_streak: z.int(),
  questions: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['new', 'open', 'correct', 'missed']),
      tried: z.array(z.string()),
      deadline_ms: z.int(),
    }),
  ),
});

const columns = {
  session_id: playPlayers.session_id,
  seat: playPlayers.seat,
  nickname: playPlayers.nickname,
  origin: playPlayers.origin,
  state: playPlayers.state,
  removed: sql<boolean>`${playPlayers.removed_at} is not null`,
};

export const origins = ['browser', 'roblox'] as const;
export type Origin = (typeof origins)[number];
const checked = <Row extends { origin: string; state: unknown }>(row: Row) => ({
  ...row,
  origin: z.enum(origins).parse(row.origin),
  state: stateSchema.parse(row.state),
});

export type PlayerRow = NonNullable<Awaited<ReturnType<typeof findPlayer>>>;

export async function findPlayer(db: Queryer, tokenHash: Buffer) {
  const [row] = await db.select(columns).from(playPlayers).where(eq(playPlayers.token_hash, tokenHash));
  return row && checked(row);
}

const inClass = (id: string) => and(eq(playPlayers.session_id, id), isNull(playPlayers.removed_at));
const atSeat = (id: string, seat: number) => and(eq(playPlayers.session_id, id), eq(playPlayers.seat, seat));

/** The player as the last turn left it, held until this transaction ends. */
export async function lockPlayer(tx: Transaction, id: string, seat: number): Promise<PlayerRow | undefined> {
  const [row] = await tx.select(columns).from(playPlayers).where(atSeat(id, seat)).for('update');
  return row && checked(row);
}

/** Who is in the class, in the order of the seats. */
export async function listPlayers(db: Queryer, id: string): Promise<PlayerRow[]> {
  const rows = await db.select(columns).from(playPlayers).where(inClass(id)).orderBy(playPlayers.seat);
  return rows.map(checked);
}

/** The same, each held as its last turn left it until the transaction ends. */
export async function lockPlayers(tx: Transaction, id: string): Promise<PlayerRow[]> {
  const rows = await tx.select(columns).from(playPlayers).where(inClass(id)).orderBy(playPlayers.seat).for('update');
  return rows.map(checked);
}

const team = sql`${playPlayers.state} -> 'team'`.mapWith(Number);

/** How many players each team has; all of them in team 0 where there are no teams. A team without players is not in it. */
export async function countTeams(db: Queryer, id: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db.select({ team, size: count() }).from(playPlayers).where(inClass(id)).groupBy(team);
  return new Map(rows.map(({ team, size }) => [team, size]));
}

/** The points of each team per head, rounded down, as the game's core counts them. A team without players is not in it. */
export async function scoreTeams(db: Queryer, id: string): Promise<ReadonlyMap<number, number>> {
  const score = sql`sum((${playPlayers.state} -> 'score')::int) / count(*)`.mapWith(Number);
  const rows = await db.select({ team, score }).from(playPlayers).where(inClass(id)).groupBy(team);
  return new Map(rows.map(({ team, score }) => [team, score]));
}

/** The seat of a Roblox server's player. */
export async function findRobloxSeat(db: Queryer, id: string, server: string, seat: number): Promise<number | undefined> {
  const [row] = await db
    .select({ seat: playPlayers.seat })
    .from(playPlayers)
    .where(and(eq(playPlayers.session_id, id), eq(playPlayers.roblox_server, server), eq(playPlayers.roblox_seat, seat)));
  return row?.seat;
}

export type Newcomer = { origin: 'browser'; tokenHash: Buffer } | { origin: 'roblox'; robloxServer: string; robloxSeat: number };

export type NewPlayer = { seat: number; nickname: string; state: PlayerState };

/** False, and nothing is inserted, where somebody in the class has or had the nickname. */
export async function insertPlayer(tx: Transaction, id: string, player: NewPlayer, newcomer: Newcomer): Promise<boolean> {
  const inserted = await tx
    .insert(playPlayers)
    .values({
      session_id: id,
      ...player,
      origin: newcomer.origin,
      ...(newcomer.origin === 'browser'
        ? { token_hash: newcomer.tokenHash }
        : { roblox_server: newcomer.robloxServer, roblox_seat: newcomer.robloxSeat }),
    })
    .onConflictDoNothing({ target: [playPlayers.session_id, playPlayers.nickname] })
    .returning({ seat: playPlayers.seat });
  return inserted.length > 0;
}

export async function saveState(tx: Transaction, id: string, seat: number, state: PlayerState): Promise<void> {
  await tx.update(playPlayers).set({ state }).where(atSeat(id, seat));
}

export async function saveStates(tx: Transaction, id: string, states: readonly { seat: number; state: PlayerState }[]) {
  if (states.length === 0) return;
  await tx.execute(sql`
    update play_players set state = changed.state
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as changed (seat int, state jsonb)
    where session_id = ${id} and play_players.seat = changed.seat`);
}

/** Takes a player out: the seat stays barred, the answers go. */
export async function barPlayer(tx: Transaction, id: string, seat: number, state: PlayerState): Promise<void> {
  await tx.update(playPlayers).set({ state, removed_at: sql`now()` }).where(atSeat(id, seat));
  await tx.delete(playResponses).where(and(eq(playResponses.session_id, id), eq(playResponses.seat, seat)));
}

export type Response = {
  question_id: string;
  choice_id: string;
  attempt: number;
  correct: boolean;
  points: number;
};

export async function insertResponses(
  tx: Transaction,
  id: string,
  seat: number,
  responses: readonly (Response & { at_ms: number })[],
): Promise<void> {
  if (responses.length === 0) return;
  await tx.insert(playResponses).values(responses.map((response) => ({ session_id: id, seat, ...response })));
}

const response = {
  question_id: playResponses.question_id,
  choice_id: playResponses.choice_id,
  attempt: playResponses.attempt,
  correct: playResponses.correct,
  points: playResponses.points,
};

export async function findResponse(tx: Transaction, player: PlayerRow, questionId: string, choiceId: string) {
  const [row] = await tx
    .select(response)
    .from(playResponses)
    .where(
      and(
        eq(playResponses.session_id, player.session_id),
        eq(playResponses.seat, player.seat),
        eq(playResponses.question_id, questionId),
        eq(playResponses.choice_id, choiceId),
      ),
    );
  return row;
}

export type SeatResponse = Response & { seat: number };

export async function listResponses(db: Queryer, id: string): Promise<SeatResponse[]> {
  return db
    .select({ ...response, seat: playResponses.seat })
    .from(playResponses)
    .where(eq(playResponses.session_id, id))
    .orderBy(playResponses.seat, playResponses.question_id, playResponses.attempt);
}
