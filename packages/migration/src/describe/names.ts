/** What version 2 must find in version 1's tables. `add` may be missing and is then added; the type is any of those told. */
type Column = { types: readonly string[]; add?: true };

const text: Column = { types: ['varchar', 'text', 'bpchar', 'citext'] };
const time: Column = { types: ['timestamptz', 'timestamp'] };
const uuid: Column = { types: ['uuid'] };
const bool: Column = { types: ['bool'] };
const orAdded = (column: Column): Column => ({ ...column, add: true });

export const v1Columns: Readonly<Record<V1Table, Readonly<Record<string, Column>>>> = {
  users: {
    id: uuid,
    email: text,
    username: text,
    password_hash: orAdded(text),
    first_name: orAdded(text),
    last_name: orAdded(text),
    is_active: orAdded(bool),
    is_superuser: orAdded(bool),
    created_at: orAdded(time),
    updated_at: orAdded(time),
  },
  educational_content: {
    id: uuid,
    title: text,
    subject: text,
    grade_level: { types: ['int4', 'int2'] },
    content: { types: ['jsonb'] },
    created_by: orAdded(uuid),
    created_at: orAdded(time),
    updated_at: orAdded(time),
  },
  sessions: {
    id: uuid,
    user_id: uuid,
    session_token: text,
    expires_at: time,
    created_at: orAdded(time),
  },
};

export type V1Table = 'users' | 'educational_content' | 'sessions';

/** Columns of version 1 that version 2 does not read, but whose meaning it keeps in step. */
export const keptInStep: readonly string[] = ['users.role'];

/** The columns that version 2 adds: a column of that name which is there already is not ours. */
export const addedColumns: Readonly<Record<V1Table, readonly string[]>> = {
  users: ['account_role', 'role_assigned_at', 'role_assigned_by', 'password_hash_v2', 'password_hash_seen'],
  educational_content: ['quality_score', 'version', 'task_id'],
  sessions: [
    'family_id',
    'refresh_token_hash',
    'rotated_at',
    'revoked_at',
    'revoked_reason',
    'last_used_at',
    'user_agent',
    'started_at',
  ],
};

/** The tables that version 2 adds beside version 1's. */
export const addedTables: readonly string[] = [
  'agent_instances',
  'task_executions',
  'agent_metrics',
  'circuit_breaker_state',
  'event_channels',
  'events',
  'audit_log',
  'legacy_calls',
  'play_sessions',
  'play_players',
  'play_responses',
];

/** The schemas that version 2 adds. */
export const addedSchemas: readonly string[] = ['tasks'];

/** Tables that tools keep for themselves: neither version 1's nor anybody's. */
export const toolTables: readonly string[] = ['alembic_version', 'schema_migrations'];
