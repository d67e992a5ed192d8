import { roles } from '@toolboxai/contracts';
import type { AccountRole, V1 } from '../describe/v1.ts';

/** Words of version 1 that mean another role than a student's; what nobody knows is a student, who may do least. */
const meanings: readonly (readonly [AccountRole, string])[] = [
  ['admin', `'admin', 'developer', 'superuser'`],
  ['teacher', `'educator', 'teacher'`],
  ['parent', `'parent'`],
];

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const isText = (word: string | null): word is string => word !== null;

/** Does version 1 have a way to say this role? */
const isNamed = ({ hasRole, hasSuperuser, wordFor }: V1['roles'], role: AccountRole): boolean =>
  role === 'student' || (role === 'admin' && hasSuperuser) || (hasRole && wordFor[role] !== null);

/** An SQL expression: the role of version 2 that version 1's columns mean. `row` is the table or `new`. */
export function roleOf({ roles: v1 }: V1, row: string): string {
  const cases = [
    ...(v1.hasSuperuser ? [`when ${row}.is_superuser then 'admin'`] : []),
    ...(v1.hasRole ? meanings.map(([role, words]) => `when lower(btrim(${row}.role::text)) in (${words}) then '${role}'`) : []),
  ];
  return cases.length === 0 ? `'student'` : `(case ${cases.join(' ')} else 'student' end)`;
}

/** An SQL condition: version 1's columns and account_role do not contradict each other. */
export function agrees({ roles: v1, ...rest }: V1, row: string): string {
  const unnamed = roles.filter((role) => !isNamed(v1, role)).map(literal);
  const meant = roleOf({ roles: v1, ...rest }, row);
  const same = `${row}.account_role = ${meant}`;
  // A role that version 1 has no word for is a student's there.
  return unnamed.length === 0
    ? `(${same})`
    : `(${same} or (${row}.account_role in (${unnamed.join(', ')}) and ${meant} = 'student'))`;
}

/** Writes what version 2 decided into version 1's columns. */
function toVersion1({ roles: v1 }: V1): string {
  const words = roles
    .map((role) => [role, v1.wordFor[role] ?? v1.wordFor.student] as const)
    .filter((pair): pair is readonly [AccountRole, string] => isText(pair[1]));
  const word = `case new.account_role ${words.map(([role, each]) => `when '${role}' then ${literal(each)}`).join(' ')} end`;
  return [
    ...(v1.hasRole && words.length > 0 ? [`new.role := coalesce(${word}, new.role::text);`] : []),
    ...(v1.hasSuperuser ? [`new.is_superuser := new.account_role = 'admin';`] : []),
  ].join('\n      ');
}

/** An SQL condition: this update changes what version 1 says. */
function version1Changed({ roles: v1 }: V1): string {
  const changes = [
    ...(v1.hasRole ? ['new.role is distinct from old.role'] : []),
    ...(v1.hasSuperuser ? ['new.is_superuser is distinct from old.is_superuser'] : []),
  ];
  return changes.length === 0 ? 'false' : changes.join(' or ');
}

/**
 * The two functions that keep both versions' columns in step, while both are written to. Whoever changes a column has said it;
 * the other version's column follows. An insert that says a role of version 2, or that version 2's program makes, is version 2's.
 * While version 2 `goes`, what it alone could have written is refused: it could not be kept.
 */
export function createSyncFunctions(v1: V1, version2: 'works' | 'goes' = 'works'): string {
  const schema = 'toolboxai_migration';
  const [users, contents] = version2 === 'goes' ? fences : ['', ''];
  return `
create or replace function ${schema}.keep_roles() returns trigger language plpgsql as $$
begin${users}
  if current_setting('toolboxai.filling', true) = 'on' then return new; end if;
  if tg_op = 'INSERT' then
    if new.account_role is distinct from 'student' or (${byVersion2} and ${saysNothing(v1)}) then
      ${toVersion1(v1)}
    else
      new.account_role := ${roleOf(v1, 'new')};
    end if;
  elsif (new.account_role, new.role_assigned_at) is distinct from (old.account_role, old.role_assigned_at) then
      ${toVersion1(v1)}
  elsif (${version1Changed(v1)}) and not ${agrees(v1, 'new')} then
    new.account_role := ${roleOf(v1, 'new')};
  end if;
  return new;
end $$;
create or replace function ${schema}.keep_versions() returns trigger language plpgsql as $$
begin${contents}
  if current_setting('toolboxai.filling', true) = 'on' then return new; end if;
  -- Version 1 knows no version: what it edits must not be overwritten by whoever has read the text before.
  if tg_op = 'UPDATE' and new.version = old.version and (new.title, new.subject, new.grade_level, new.content)
      is distinct from (old.title, old.subject, old.grade_level, old.content) then
    new.version := old.version + 1;
    if new.quality_score is not distinct from old.quality_score then new.quality_score := null; end if;
  end if;
  return new;
end $$`;
}

/** Within a transaction that fills version 2's columns from version 1's, which stay as they are. */
export const filling = 'set local toolboxai.filling = on';

/** How the servers of version 2 call themselves. */
export const serverName = 'toolboxai';

/** To a server of version 2 it is as though the database went down, so that work under way is kept and not given up as failed. */
const refuse = (columns: readonly string[], onInsert: string): string => `
  if current_setting('application_name') = '${serverName}' or (tg_op = 'INSERT' and (${onInsert}))
      or (tg_op = 'UPDATE' and (${columns.map((name) => `new.${name}`).join(', ')})
        is distinct from (${columns.map((name) => `old.${name}`).join(', ')})) then
    raise exception 'version 2 is being rolled back' using errcode = '57P03', hint = 'Stop the servers of version 2.';
  end if;`;

const fences = [
  refuse(
    ['account_role', 'role_assigned_at', 'role_assigned_by', 'password_hash_v2', 'password_hash_seen'],
    `new.account_role <> 'student' or new.password_hash_v2 is not null`,
  ),
  refuse(['quality_score', 'version', 'task_id'], 'new.task_id is not null'),
] as const;

/** Refuses logins of version 2 in version 1's sessions, while it goes. */
export const fenceSessions = `
create or replace function toolboxai_migration.refuse_sessions() returns trigger language plpgsql as $$
begin${refuse(['family_id', 'refresh_token_hash', 'rotated_at', 'revoked_at'], 'new.family_id is not null')}
  return new;
end $$;
create or replace trigger toolboxai_refuse_sessions before insert or update on sessions
  for each row execute function toolboxai_migration.refuse_sessions()`;

const byVersion2 = `current_setting('application_name') like 'toolboxai%'`;

/** An SQL condition on a new row: version 1's columns are as its defaults leave them. */
function saysNothing({ roles: v1 }: V1): string {
  if (!v1.hasRole) return 'true';
  return `(new.role is null or new.role::text = coalesce((select trim(both '''' from split_part(column_default, '::', 1))
      from information_schema.columns
      where table_schema = tg_table_schema and table_name = 'users' and column_name = 'role'), ''))`;
}

function createTrigger(name: string, when: string): string {
  return `create or replace trigger toolboxai_${name} ${when} for each row execute function toolboxai_migration.${name}()`;
}

/** By table. */
export const createTriggers = {
  users: createTrigger('keep_roles', 'before insert or update on users'),
  educational_content: createTrigger('keep_versions', 'before insert or update on educational_content'),
} as const;

/** By table. */
export const dropTriggers = {
  users: 'drop trigger if exists toolboxai_keep_roles on users',
  educational_content: 'drop trigger if exists toolboxai_keep_versions on educational_content',
  sessions: 'drop trigger if exists toolboxai_refuse_sessions on sessions',
} as const;
