-- Run once in the SQL editor of the Supabase project that SUPABASE_URL names. Only its service key may read and write.
create table if not exists agent_metrics (
  agent_type text not null,
  task_type text not null,
  minute timestamptz not null,
  completed integer not null default 0,
  failed integer not null default 0,
  cancelled integer not null default 0,
  duration_ms_sum bigint not null default 0,
  duration_ms_max integer not null default 0,
  primary key (agent_type, task_type, minute)
);
alter table agent_metrics enable row level security;
