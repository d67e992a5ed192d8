import { roles } from '@toolboxai/contracts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import { bytea, created, oneOf, time } from './columns.ts';

/** Version 1's three tables, with the fields that version 2 added to each. */

export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: varchar({ length: 255 }).notNull().unique(),
    username: varchar({ length: 100 }).notNull().unique(),
    /** bcrypt, as version 1 wrote it. Version 2 keeps its own in password_hash_v2, so that version 1 can come back. */
    password_hash: varchar({ length: 255 }),
    first_name: varchar({ length: 100 }),
    last_name: varchar({ length: 100 }),
    is_active: boolean().notNull().default(true),
    is_superuser: boolean().notNull().default(false),
    created_at: created(),
    updated_at: created(),
    // version 2
    /** Not `role`: some of version 1 have a column of that name, with words of its own, which they go on writing. */
    role: text('account_role').notNull().default('student'),
    role_assigned_at: time(),
    role_assigned_by: uuid(),
    /** argon2id */
    password_hash_v2: text(),
    /** What password_hash was when password_hash_v2 was made: where they differ, version 1 has changed the password since. */
    password_hash_seen: text(),
  },
  (table) => [
    check('users_account_role_check', oneOf(table.role, roles)),
    // Emails are looked for whatever their case.
    index('users_lower_email_idx').on(sql`lower(${table.email})`),
    index('users_bcrypt_alone_idx')
      .on(table.password_hash)
      .where(sql`password_hash is not null and password_hash_seen is distinct from password_hash`),
  ],
);

export const educationalContent = pgTable(
  'educational_content',
  {
    id: uuid().primaryKey().defaultRandom(),
    title: varchar({ length: 255 }).notNull(),
    subject: varchar({ length: 100 }).notNull(),
    grade_level: integer().notNull(),
    content: jsonb().notNull(),
    created_by: uuid().references(() => users.id, { onDelete: 'set null' }),
    created_at: created(),
    updated_at: created(),
    // version 2
    /** 0 to 100: the sum of the named checks in content.lesson.quality; null where version 1 wrote the row. */
    quality_score: doublePrecision(),
    /** Counts edits; the ETag. */
    version: integer().notNull().default(1),
    /** The task that made it: saving twice is saving once. */
    task_id: uuid(),
  },
  (table) => [
    check('educational_content_quality_score_check', sql`${table.quality_score} between 0 and 100`),
    uniqueIndex('educational_content_task_id_key').on(table.task_id),
    // Everyone's, newest first.
    index('educational_content_created_at_idx').on(table.created_at, table.id),
    index('educational_content_created_by_idx').on(table.created_by, table.created_at, table.id),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    session_token: varchar({ length: 255 }).notNull().unique(),
    expires_at: time().notNull(),
    created_at: created(),
    // version 2: one row for each refresh token; a family is one login
    family_id: uuid(),
    /** SHA-256 of the opaque refresh token. */
    refresh_token_hash: bytea(),
    rotated_at: time(),
    revoked_at: time(),
    revoked_reason: text(),
    last_used_at: time(),
    user_agent: text(),
    /** When its login was; its first row may be gone. */
    started_at: time(),
  },
  (table) => [
    uniqueIndex('sessions_refresh_token_hash_key').on(table.refresh_token_hash),
    index('sessions_family_id_idx').on(table.family_id),
    index('sessions_user_id_idx').on(table.user_id),
    index('sessions_ended_idx').on(table.expires_at).where(sql`family_id is not null`),
  ],
);
