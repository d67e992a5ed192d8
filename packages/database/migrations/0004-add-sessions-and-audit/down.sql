-- destructive: drops the log of what was done to accounts. Users, passwords and logins stay.
drop table audit_log;
drop index sessions_ended_idx;
alter table sessions drop column started_at;
drop index users_bcrypt_alone_idx;
drop index users_lower_email_idx;
alter table users drop column password_hash_seen;
