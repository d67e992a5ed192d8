-- Classes: what a teacher starts from a lesson, who plays in it, and what was answered.
-- The tables are new and empty, so that their constraints and indexes scan nothing.
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
