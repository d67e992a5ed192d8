import { createV1Sql, fillV1Sql, type V1Kind, type V1Size } from '../demo/version-1-sql.ts';

export type { V1Size } from '../demo/version-1-sql.ts';

/** One of the databases that version 1's programs made. `create` makes its tables, `fillTables` their rows, both as SQL. */
export type V1Variant = { name: string; schema: string; create: string; fillTables(size: V1Size): string };

type Traits = V1Kind & { name: string; more?: () => { create: string; fill: string } };

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
  const more = trait.more?.();
  return {
    name: trait.name,
    schema: trait.schema ?? 'public',
    create: createV1Sql(trait, more?.create),
    fillTables: (size) => fillV1Sql(size, trait, more?.fill),
  };
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
