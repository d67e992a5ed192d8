CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"target" text,
	"outcome" text NOT NULL,
	"network" text,
	"client" text,
	CONSTRAINT "audit_log_outcome_check" CHECK ("audit_log"."outcome" in ('success', 'failure'))
);

ALTER TABLE "sessions" ADD COLUMN "started_at" timestamp with time zone;

ALTER TABLE "users" ADD COLUMN "password_hash_seen" varchar(255);

CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");

CREATE INDEX "sessions_ended_idx" ON "sessions" USING btree ("expires_at") WHERE family_id is not null;

CREATE INDEX "users_bcrypt_alone_idx" ON "users" USING btree ("id") WHERE password_hash is not null and password_hash_seen is distinct from password_hash;
