import { classStatuses } from '@toolboxai/contracts';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, created, oneOf, time } from './columns.ts';
import { educationalContent, users } from './version-1-tables.ts';

/** Classes. A player is a seat and a nickname from a word list; nothing here is a person. */

export const playSessions = pgTable(
  'play_sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    owner_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content_id: uuid().references(() => educationalContent.id, { onDelete: 'set null' }),
    code: text().notNull(),
    status: text().notNull(),
    settings: jsonb().notNull(),
    title: text().notNull(),
    theme: text().notNull(),
    question_count: integer().notNull(),
    /** The lesson as it was when the class started: its world, its questions with their keys. */
    lesson: jsonb().notNull(),
    next_seat: integer().notNull().default(1),
    /** Milliseconds from created_at to the pause that is under way; null where none is. */
    paused_at_ms: bigint({ mode: 'number' }),
    /** SHA-256 of the token with which a Roblox server reports. */
    roblox_token_hash: bytea(),
    created_at: created(),
    /** When the code stops working. */
    expires_at: time().notNull(),
    ended_at: time(),
    /** When all of it is deleted. */
    retain_until: time().notNull(),
  },
  (table) => [
    uniqueIndex('play_sessions_live_code_key').on(table.code).where(sql`status <> 'ended'`),
    index('play_sessions_code_idx').on(table.code, table.created_at),
    index('play_sessions_owner_id_idx').on(table.owner_id, table.created_at, table.id),
    index('play_sessions_content_id_idx').on(table.content_id),
    index('play_sessions_retain_until_idx').on(table.retain_until),
    uniqueIndex('play_sessions_roblox_token_hash_key').on(table.roblox_token_hash),
    check('play_sessions_status_check', oneOf(table.status, classStatuses)),
  ],
);

export const playPlayers = pgTable(
  'play_players',
  {
    session_id: uuid()
      .notNull()
      .references(() => playSessions.id, { onDelete: 'cascade' }),
    seat: integer().notNull(),
    nickname: text().notNull(),
    /** Where the answers come from. */
    origin: text().notNull(),
    /** SHA-256 of the token that is the seat; null for a player of a Roblox server. */
    token_hash: bytea(),
    roblox_server: uuid(),
    roblox_seat: integer(),
    /** How the game's core knows the player. */
    state: jsonb().notNull(),
    joined_at: created(),
    removed_at: time(),
  },
  (table) => [
    primaryKey({ columns: [table.session_id, table.seat] }),
    uniqueIndex('play_players_nickname_key').on(table.session_id, table.nickname),
    uniqueIndex('play_players_token_hash_key').on(table.token_hash),
    uniqueIndex('play_players_roblox_key').on(table.session_id, table.roblox_server, table.roblox_seat),
    check('play_players_origin_check', oneOf(table.origin, ['browser', 'roblox'])),
  ],
);

/** One row for each answer that counted. */
export const playResponses = pgTable(
  'play_responses',
  {
    session_id: uuid().notNull(),
    seat: integer().notNull(),
    question_id: text().notNull(),
    /** 1 for the first answer to the question. */
    attempt: integer().notNull(),
    choice_id: text().notNull(),
    correct: boolean().notNull(),
    points: integer().notNull(),
    /** Milliseconds since the class started. */
    at_ms: bigint({ mode: 'number' }).notNull(),
    answered_at: created(),
  },
  (table) => [
    primaryKey({ columns: [table.session_id, table.seat, table.question_id, table.attempt] }),
    // To the player alone: one to the class as well would make an answer wait for a change of the class, which waits for it.
    foreignKey({
      name: 'play_responses_player_fk',
      columns: [table.session_id, table.seat],
      foreignColumns: [playPlayers.session_id, playPlayers.seat],
    }).onDelete('cascade'),
  ],
);
