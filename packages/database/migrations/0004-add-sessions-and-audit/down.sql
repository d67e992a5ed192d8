-- destructive: DROP TABLE audit_log CASCADE; ALTER TABLE sessions DROP COLUMN started_at; ALTER TABLE users DROP COLUMN password_hash_seen
ALTER TABLE "audit_log" DISABLE ROW LEVEL SECURITY;

DROP TABLE "audit_log" CASCADE;

DROP INDEX "sessions_ended_idx";

DROP INDEX "users_bcrypt_alone_idx";

ALTER TABLE "sessions" DROP COLUMN "started_at";

ALTER TABLE "users" DROP COLUMN "password_hash_seen";
