/** How many rows a version 1 database is filled with. */
export type V1Size = { users: number; contents: number; sessions: number };

/** In what a database of version 1 differs from the one that version 1's own documents show. */
export type V1Kind = {
  /** `public` unless told. */
  schema?: string;
  /** The definition of `users.role`, and the words that rows get in turn. */
  role?: { definition: string; words: readonly (string | null)[]; before?: string };
  superuser?: false;
  sessions?: 'user_sessions raw' | 'user_sessions hashed';
  /** Times without a zone, as SQLAlchemy makes them unless told. */
  plainTimes?: true;
};

/** Makes version 1's tables; `more` is run behind them, in the same schema. */
export function createV1Sql(kind: V1Kind = {}, more?: string): string {
  const schema = kind.schema ?? 'public';
  return [
    ...(schema === 'public' ? [] : [`create schema ${schema}`]),
    `set search_path to ${schema}`,
    ...(kind.role?.before ? [kind.role.before] : []),
    createTables(kind),
    ...(more ? [more] : []),
    'reset search_path;',
  ].join(';\n');
}

/** Fills them, with the same ids each time. */
export function fillV1Sql(size: V1Size, kind: V1Kind = {}, more?: string): string {
  return [
    `set search_path to ${kind.schema ?? 'public'}`,
    fillUsers(kind, size),
    fillContents(size),
    fillSessions(kind, size),
    ...(more ? [more] : []),
    'reset search_path',
    'analyze;',
  ].join(';\n');
}

function createTables({ role, superuser, sessions, plainTimes }: V1Kind): string {
  const time = plainTimes ? 'timestamp' : 'timestamptz';
  const times = `created_at ${time} not null default now(), updated_at ${time} not null default now()`;
  return `
create table users (
  id uuid primary key default gen_random_uuid(),
  email varchar(255) not null unique,
  username varchar(100) not null unique,
  password_hash varchar(255),
  first_name varchar(100),
  last_name varchar(100),
  ${role ? `role ${role.definition},` : ''}
  is_active boolean not null default true,
  ${superuser === false ? '' : 'is_superuser boolean not null default false,'}
  ${times}
);
create table educational_content (
  id uuid primary key default gen_random_uuid(),
  title varchar(255) not null,
  subject varchar(100) not null,
  grade_level integer not null,
  content jsonb not null,
  created_by uuid references users (id) on delete set null,
  ${times}
);
create table ${sessions ? 'user_sessions' : 'sessions'} (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  ${sessions === 'user_sessions hashed' ? 'token_hash varchar(64)' : 'session_token varchar(255)'} not null unique,
  ${sessions === 'user_sessions raw' ? 'refresh_token varchar(255) unique, ip_address inet,' : ''}
  expires_at ${time} not null,
  created_at ${time} not null default now()
)`;
}

/** The same ids each time: rows can be told apart by their number. */
const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`;

function fillUsers({ role, superuser }: V1Kind, { users }: V1Size): string {
  const words = role?.words.map((word) => (word === null ? 'null' : `'${word}'`));
  const type = role ? role.definition.split(' ')[0] : '';
  return `
insert into users (id, email, username, password_hash, first_name, last_name, is_active${role ? ', role' : ''}${superuser === false ? '' : ', is_superuser'})
select ${id('user', 'n')}, 'user' || n || case when n % 7 = 0 then '@School.Test' else '@school.test' end, 'user' || n,
  case when n % 11 = 0 then null else '$2b$12$' || rpad(md5(n::text) || md5('salt' || n), 53, '.') end,
  case when n % 5 = 0 then null else 'Zoë ' || n end, case when n % 5 = 0 then null else E'O''Neil\\tthe\\n' || n end, n % 13 <> 0
  ${words ? `, (array[${words.join(', ')}])[1 + n % ${words.length}]::${type}` : ''}${superuser === false ? '' : ', n % 10 = 0'}
from generate_series(1, ${users}) as n`;
}

const fillContents = ({ users, contents }: V1Size): string => `
insert into educational_content (id, title, subject, grade_level, content, created_by)
select ${id('content', 'n')}, 'Lesson ' || n, (array['Mathematics', 'Science', 'History'])[1 + n % 3], n % 13,
  jsonb_build_object('title', 'Lesson ' || n, 'text', repeat(E'Fractions \\\\ "½"\\n', 1 + n % 9),
    'questions', jsonb_build_array(jsonb_build_object('text', n || ' + 1', 'answer', n + 1))),
  case when n % 17 = 0 then null else ${id('user', `(1 + n % ${users})`)} end
from generate_series(1, ${contents}) as n`;

function fillSessions({ sessions: kind }: V1Kind, { users, sessions }: V1Size): string {
  const token = kind === 'user_sessions hashed' ? `encode(sha256(('token' || n)::bytea), 'hex')` : `'token-' || md5('t' || n)`;
  return `
insert into ${kind ? 'user_sessions' : 'sessions'}
  (id, user_id, ${kind === 'user_sessions hashed' ? 'token_hash' : 'session_token'}, expires_at${kind === 'user_sessions raw' ? ', refresh_token' : ''})
select ${id('session', 'n')}, ${id('user', `(1 + n % ${users})`)}, ${token}, now() + (n % 48 - 24) * interval '1 hour'
  ${kind === 'user_sessions raw' ? `, 'refresh-' || md5('r' || n)` : ''}
from generate_series(1, ${sessions}) as n`;
}
