-- destructive: drops what version 2 added: roles, scores, version 2's passwords, classes, tasks, events, who called version 1's endpoints and the log of what was done to accounts. What version 1 had stays.
drop table tasks.steps;
drop table tasks.runs;
drop schema tasks;
drop table play_responses;
drop table play_players;
drop table play_sessions;
drop table legacy_calls;
drop table audit_log;
drop table events;
drop table event_channels;
drop table circuit_breaker_state;
drop table agent_metrics;
drop table task_executions;
drop table agent_instances;

drop index sessions_ended_idx;
drop index sessions_user_id_idx;
alter table sessions
  drop column family_id,
  drop column refresh_token_hash,
  drop column rotated_at,
  drop column revoked_at,
  drop column revoked_reason,
  drop column last_used_at,
  drop column user_agent,
  drop column started_at;

drop index educational_content_created_by_idx;
drop index educational_content_created_at_idx;
alter table educational_content
  drop column quality_score,
  drop column version,
  drop column task_id;

drop index users_bcrypt_alone_idx;
drop index users_lower_email_idx;
alter table users
  drop column account_role,
  drop column role_assigned_at,
  drop column role_assigned_by,
  drop column password_hash_v2,
  drop column password_hash_seen;
