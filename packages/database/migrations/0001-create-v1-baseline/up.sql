-- Version 1's tables. A database that version 1 made has them already, and keeps them as they are.
-- The types are version 1's own:
-- squawk-ignore-file prefer-text-field
create table if not exists users (
  id uuid primary key default gen_random_uuid(),
  email varchar(255) not null constraint users_email_unique unique,
  username varchar(100) not null constraint users_username_unique unique,
  password_hash varchar(255),
  first_name varchar(100),
  last_name varchar(100),
  is_active boolean not null default true,
  is_superuser boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table if not exists educational_content (
  id uuid primary key default gen_random_uuid(),
  title varchar(255) not null,
  subject varchar(100) not null,
  grade_level integer not null,
  content jsonb not null,
  created_by uuid constraint educational_content_created_by_users_id_fk references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table if not exists sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null constraint sessions_user_id_users_id_fk references users (id) on delete cascade,
  session_token varchar(255) not null constraint sessions_session_token_unique unique,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
