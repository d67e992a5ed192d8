-- Version 2's fields beside version 1's, which stay as they are, and version 2's own tables.
-- One transaction, all or nothing: version 1's three tables are scanned and indexed once while nobody writes to them.
-- squawk-ignore-file constraint-missing-not-valid, require-concurrent-index-creation
alter table users
  add column account_role text not null default 'student',
  add column role_assigned_at timestamptz,
  add column role_assigned_by uuid,
  add column password_hash_v2 text,
  add column password_hash_seen text;

update users set account_role = 'admin', role_assigned_at = now() where is_superuser;

create index users_lower_email_idx on users (lower(email));

create index users_bcrypt_alone_idx on users (password_hash)
  where password_hash is not null and password_hash_seen is distinct from password_hash;

alter table users add constraint users_account_role_check check (account_role in ('admin', 'teacher', 'student', 'parent'));

alter table educational_content
  add column quality_score double precision,
  add column version integer not null default 1,
  add column task_id uuid;

alter table educational_content
  add constraint educational_content_quality_score_check check (quality_score between 0 and 100);

create unique index educational_content_task_id_key on educational_content (task_id);

create index educational_content_created_at_idx on educational_content (created_at, id);

create index educational_content_created_by_idx on educational_content (created_by, created_at, id);

alter table sessions
  add column family_id uuid,
  add column refresh_token_hash bytea,
  add column rotated_at timestamptz,
  add column revoked_at timestamptz,
  add column revoked_reason text,
  add column last_used_at timestamptz,
  add column user_agent text,
  add column started_at timestamptz;

create unique index sessions_refresh_token_hash_key on sessions (refresh_token_hash);

create index sessions_family_id_idx on sessions (family_id);

create index sessions_user_id_idx on sessions (user_id);

create index sessions_ended_idx on sessions (expires_at) where family_id is not null;

create table agent_instances (
  id uuid primary key default gen_random_uuid(),
  agent_type text not null,
  instance text not null,
  status text not null,
  current_task_id uuid,
  tasks_completed integer not null default 0,
  tasks_failed integer not null default 0,
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  constraint agent_instances_status_check check (status in ('initializing', 'idle', 'busy', 'error', 'offline'))
);

create unique index agent_instances_instance_agent_type_key on agent_instances (instance, agent_type);

create table task_executions (
  task_id uuid primary key default gen_random_uuid(),
  agent_type text not null,
  task_type text not null,
  task_data jsonb not null,
  status text not null default 'pending',
  progress jsonb,
  result jsonb,
  error jsonb,
  user_id uuid constraint task_executions_user_id_users_id_fk references users (id) on delete set null,
  idempotency_key text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  constraint task_executions_status_check
    check (status in ('pending', 'queued', 'running', 'completed', 'failed', 'cancelled', 'retrying'))
);

create unique index task_executions_user_id_idempotency_key_key on task_executions (user_id, idempotency_key);

create index task_executions_created_at_idx on task_executions (created_at, task_id);

create index task_executions_user_id_idx on task_executions (user_id, created_at, task_id);

create index task_executions_open_idx on task_executions (status) where status not in ('completed', 'failed', 'cancelled');

create table agent_metrics (
  agent_type text not null,
  task_type text not null,
  minute timestamptz not null,
  completed integer not null default 0,
  failed integer not null default 0,
  cancelled integer not null default 0,
  duration_ms_sum bigint not null default 0,
  duration_ms_max integer not null default 0,
  constraint agent_metrics_agent_type_task_type_minute_pk primary key (agent_type, task_type, minute)
);

create table circuit_breaker_state (
  name text not null,
  instance text not null,
  state text not null,
  failures integer not null default 0,
  snapshot jsonb,
  changed_at timestamptz not null default now(),
  constraint circuit_breaker_state_name_instance_pk primary key (name, instance),
  constraint circuit_breaker_state_state_check check (state in ('closed', 'open', 'half_open', 'isolated'))
);

create table event_channels (
  channel text primary key,
  epoch uuid not null default gen_random_uuid(),
  last_seq bigint not null default 0,
  updated_at timestamptz not null default now()
);

create index event_channels_updated_at_idx on event_channels (updated_at);

create table events (
  channel text not null,
  seq bigint not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  data jsonb not null,
  created_at timestamptz not null default now(),
  constraint events_channel_seq_pk primary key (channel, seq)
);

create index events_created_at_idx on events (created_at);

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

create table legacy_calls (
  route text not null,
  caller text not null,
  calls bigint not null,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  constraint legacy_calls_route_caller_pk primary key (route, caller)
);

create table play_sessions (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null constraint play_sessions_owner_id_users_id_fk references users (id) on delete cascade,
  content_id uuid
    constraint play_sessions_content_id_educational_content_id_fk references educational_content (id) on delete set null,
  code text not null,
  status text not null,
  settings jsonb not null,
  title text not null,
  theme text not null,
  question_count integer not null,
  lesson jsonb not null,
  next_seat integer not null default 1,
  paused_at_ms bigint,
  roblox_token_hash bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  retain_until timestamptz not null,
  constraint play_sessions_status_check check (status in ('running', 'paused', 'ended'))
);

create unique index play_sessions_live_code_key on play_sessions (code) where status <> 'ended';

create index play_sessions_code_idx on play_sessions (code, created_at);

create index play_sessions_owner_id_idx on play_sessions (owner_id, created_at, id);

create index play_sessions_content_id_idx on play_sessions (content_id);

create index play_sessions_retain_until_idx on play_sessions (retain_until);

create unique index play_sessions_roblox_token_hash_key on play_sessions (roblox_token_hash);

create table play_players (
  session_id uuid not null
    constraint play_players_session_id_play_sessions_id_fk references play_sessions (id) on delete cascade,
  seat integer not null,
  nickname text not null,
  origin text not null,
  token_hash bytea,
  roblox_server uuid,
  roblox_seat integer,
  state jsonb not null,
  joined_at timestamptz not null default now(),
  removed_at timestamptz,
  constraint play_players_session_id_seat_pk primary key (session_id, seat),
  constraint play_players_origin_check check (origin in ('browser', 'roblox'))
);

create unique index play_players_nickname_key on play_players (session_id, nickname);

create unique index play_players_token_hash_key on play_players (token_hash);

create unique index play_players_roblox_key on play_players (session_id, roblox_server, roblox_seat);

create table play_responses (
  session_id uuid not null,
  seat integer not null,
  question_id text not null,
  attempt integer not null,
  choice_id text not null,
  correct boolean not null,
  points integer not null,
  at_ms bigint not null,
  answered_at timestamptz not null default now(),
  constraint play_responses_session_id_seat_question_id_attempt_pk primary key (session_id, seat, question_id, attempt),
  constraint play_responses_player_fk foreign key (session_id, seat) references play_players (session_id, seat) on delete cascade
);

create schema tasks;

create table tasks.runs (
  id uuid primary key,
  kind text not null,
  input jsonb not null,
  state text not null default 'queued',
  attempts integer not null default 0,
  timeout_ms integer not null,
  created_at timestamptz not null default now(),
  run_after timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  owner text,
  lease_token uuid,
  lease_until timestamptz,
  cancel_requested_at timestamptz,
  constraint runs_state_check check (state in ('queued', 'running', 'completed', 'failed', 'cancelled'))
);

create index runs_queued_idx on tasks.runs (run_after, created_at) where state = 'queued';

create index runs_running_idx on tasks.runs (lease_until) where state = 'running';

create table tasks.steps (
  run_id uuid not null constraint steps_run_id_runs_id_fk references tasks.runs (id) on delete cascade,
  name text not null,
  output jsonb,
  finished_at timestamptz not null default now(),
  constraint steps_run_id_name_pk primary key (run_id, name)
);
