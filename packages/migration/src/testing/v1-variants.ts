/** How many rows a version 1 database is filled with. */
export type V1Size = { users: number; contents: number; sessions: number };

/** One of the databases that version 1's programs made. `create` makes its tables, `fillTables` their rows, both as SQL. */
export type V1Variant = { name: string; schema: string; create: string; fillTables(size: V1Size): string };

type Traits = {
  name: string;
  schema?: string;
  /** The definition of `users.role`, and the words that rows get in turn. */
  role?: { definition: string; words: readonly (string | null)[]; before?: string };
  superuser?: false;
  sessions?: 'user_sessions raw' | 'user_sessions hashed';
  /** Times without a zone, as SQLAlchemy makes them unless told. */
  plainTimes?: true;
  more?: (schema: string) => { create: string; fill: string };
};

const traits: readonly Traits[] = [
  { name: 'canonical' },
  {
    name: 'roles without a check',
    superuser: false,
    plainTimes: true,
    role: { definition: "varchar(50) default 'student'", words: ['student', 'educator', 'developer', 'student', null] },
  },
  {
    name: 'roles with a check',
    role: {
      definition: `varchar(20) not null constraint check_user_role check (role in ('admin', 'teacher', 'student', 'parent'))`,
      words: ['student', 'teacher', 'student', 'parent', 'admin'],
    },
  },
  {
    name: 'roles of an enum',
    superuser: false,
    role: {
      before: `create type user_role as enum ('student', 'educator', 'admin')`,
      definition: `user_role not null default 'student'`,
      words: ['student', 'educator', 'student', 'admin'],
    },
  },
  { name: 'raw tokens in user_sessions', sessions: 'user_sessions raw', more: withAlembic },
  { name: 'hashed tokens in user_sessions', sessions: 'user_sessions hashed', plainTimes: true },
  {
    name: 'schema toolboxai',
    schema: 'toolboxai',
    role: {
      definition: `varchar(20) default 'student' check (role in ('developer', 'educator', 'student'))`,
      words: ['student', 'educator', 'developer'],
    },
    more: withAlembic,
  },
  { name: 'twenty tables more', more: withTwentyTables },
];

/** Version 1 as it is found in the field. */
export const v1Variants: readonly V1Variant[] = traits.map(build);

/** @throws Error where there is none of that name */
export function findV1Variant(name: string): V1Variant {
  const found = v1Variants.find((each) => each.name === name);
  if (!found) throw new Error(`There is no variant "${name}": ${v1Variants.map((each) => each.name).join(', ')}`);
  return found;
}

function build(trait: Traits): V1Variant {
  const schema = trait.schema ?? 'public';
  const more = trait.more?.(schema);
  return {
    name: trait.name,
    schema,
    create: [
      ...(schema === 'public' ? [] : [`create schema ${schema}`]),
      `set search_path to ${schema}`,
      ...(trait.role?.before ? [trait.role.before] : []),
      createTables(trait),
      ...(more ? [more.create] : []),
      'reset search_path;',
    ].join(';\n'),
    fillTables: (size) =>
      [
        `set search_path to ${schema}`,
        fillUsers(trait, size),
        fillContents(size),
        fillSessions(trait, size),
        ...(more ? [more.fill] : []),
        'reset search_path',
        'analyze;',
      ].join(';\n'),
  };
}

function createTables({ role, superuser, sessions, plainTimes }: Traits): string {
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

function fillUsers({ role, superuser }: Traits, { users }: V1Size): string {
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

function fillSessions({ sessions: kind }: Traits, { users, sessions }: V1Size): string {
  const token = kind === 'user_sessions hashed' ? `encode(sha256(('token' || n)::bytea), 'hex')` : `'token-' || md5('t' || n)`;
  return `
insert into ${kind ? 'user_sessions' : 'sessions'}
  (id, user_id, ${kind === 'user_sessions hashed' ? 'token_hash' : 'session_token'}, expires_at${kind === 'user_sessions raw' ? ', refresh_token' : ''})
select ${id('session', 'n')}, ${id('user', `(1 + n % ${users})`)}, ${token}, now() + (n % 48 - 24) * interval '1 hour'
  ${kind === 'user_sessions raw' ? `, 'refresh-' || md5('r' || n)` : ''}
from generate_series(1, ${sessions}) as n`;
}

function withAlembic(): { create: string; fill: string } {
  return {
    create: 'create table alembic_version (version_num varchar(32) not null constraint alembic_version_pkc primary key)',
    fill: `insert into alembic_version values ('a1b2c3d4e5f6')`,
  };
}

/** Tables of others, with the kinds of columns that a dump may lose. */
function withTwentyTables(): { create: string; fill: string } {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  const create = numbers.map(
    (number) => `create table extra_${number} (
  id serial primary key,
  user_id uuid not null references users (id) on delete cascade,
  note text, amount numeric(12, 4), tags text[], raw bytea, seen timestamptz, mood extra_mood,
  doubled numeric generated always as (amount * 2) stored
);
create index extra_${number}_user_idx on extra_${number} (user_id) where note is not null`,
  );
  const fill = numbers.map(
    (number) => `insert into extra_${number} (user_id, note, amount, tags, raw, seen, mood)
select id, case when length(username) % 2 = 0 then null else E'tab\\there\\\\N\\r\\n' || username end, ${number} / 7.0,
  array['a,b', '"c"', null], decode(md5(username), 'hex'), now(), 'curious' from users`,
  );
  return {
    create: [
      `create type extra_mood as enum ('calm', 'curious')`,
      `alter table users add column locale varchar(8) not null default 'en'`,
    ]
      .concat(create, 'create view extra_view as select username, amount from users join extra_1 on user_id = users.id')
      .join(';\n'),
    fill: fill.join(';\n'),
  };
}
