-- Sessions that can be listed and swept, version 1's passwords, and a log of what was done to accounts.
-- The indexes of users are made over all of them, once, while nobody writes to the table; that of sessions finds no row yet.
-- squawk-ignore-file require-concurrent-index-creation
alter table users add column password_hash_seen text;

create index users_lower_email_idx on users (lower(email));

create index users_bcrypt_alone_idx on users (id)
  where password_hash is not null and password_hash_seen is distinct from password_hash;

alter table sessions add column started_at timestamptz;

create index sessions_ended_idx on sessions (expires_at) where family_id is not null;

create table audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  action text not null,
  target text,
  outcome text not null,
  network text,
  client text,
  constraint audit_log_outcome_check check (outcome in ('success', 'failure'))
);

create index audit_log_at_idx on audit_log (at);
