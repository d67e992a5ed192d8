import type { roles } from '@toolboxai/contracts';

/** Version 2's roles. */
export type AccountRole = (typeof roles)[number];

/** Which version 1 a database holds. All that later steps need to know of it is here. */
export type V1 = {
  /** Where `users` and `educational_content` are: `public` or `toolboxai`. */
  schema: string;
  roles: V1Roles;
  sessions: V1Sessions;
  /** The revision in `alembic_version`; null where there is no such table, or no row in it. */
  alembic: string | null;
  /** Columns of version 1's tables that some version 1 lack and that can be added: `users.is_superuser`. */
  missingColumns: string[];
  /** Columns on version 1's tables that version 2 does not know, as `users.locale`. They are kept. */
  extraColumns: string[];
  /** Tables of the schema that version 2 does not know. They are kept. */
  extraTables: string[];
  /** Version 1's tables with the rows and bytes that Postgres estimates (indexes included). */
  sizes: { table: string; rows: number; bytes: number }[];
};

export type V1Roles = {
  /** Whether `users.role` is there, whatever its words. */
  hasRole: boolean;
  /** Whether `users.is_superuser` is there. */
  hasSuperuser: boolean;
  /** The words that a check constraint or an enum type lets `users.role` hold; null where it may hold any. */
  allowed: string[] | null;
  /** The words that rows hold now, as they are written. */
  words: string[];
  /** What each word of `words` and `allowed` means in version 2. */
  meaning: Record<string, AccountRole>;
  /** What each of version 2's roles is called in `users.role`; null where there is no such column, or no word for it. */
  wordFor: Record<AccountRole, string | null>;
};

export type V1Sessions = {
  /** Where `user_sessions` is used, version 2's `sessions` is a table of its own beside it. */
  table: 'sessions' | 'user_sessions';
  /** `session_token`, or `token_hash` and the like. */
  tokenColumn: string;
  /** Whether tokens are 64 hex characters, the SHA-256 of what the client holds. */
  hashed: boolean;
  /** `refresh_token` and the like; null where there is none. */
  refreshColumn: string | null;
};

/** Why a database cannot be migrated as it is. `message` names the place and what to do, in one line. */
export type Refusal = { place: string; message: string };

export type Description = { ok: true; v1: V1 } | { ok: false; refusals: Refusal[] };
