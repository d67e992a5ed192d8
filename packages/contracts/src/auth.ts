import { z } from 'zod';
import { roles } from './enums.ts';
import { lineSchema } from './text.ts';

export const loginRequestSchema = z.object({
  /** `username` is what OAuth2 password forms send. */
  email: lineSchema.max(320).optional(),
  username: lineSchema.max(320).optional(),
  password: z.string().min(1).max(1024),
});

export const tokenPairSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('bearer'),
  /** Seconds until the access token ends. */
  expires_in: z.int(),
});
export type TokenPair = z.infer<typeof tokenPairSchema>;

export const refreshRequestSchema = z.object({ refresh_token: z.string().min(1).max(512) });

/** How one signs in here; the only thing of a session that a stranger may ask. */
export const signInSchema = z.object({ login_required: z.boolean() });

export const meSchema = z.object({ id: z.guid(), email: z.string(), name: z.string(), role: z.enum(roles) });
export type Me = z.infer<typeof meSchema>;

export const changePasswordSchema = z.object({ current: z.string().min(1).max(1024), new: z.string().min(1).max(1024) });

const timestamp = z.iso.datetime({ offset: true });

/** One login: what lives from one typing of the password to its end. */
export const loginSessionSchema = z.object({
  id: z.guid(),
  created_at: timestamp,
  /** When its tokens were last exchanged, which a client does every half hour or so. */
  last_used_at: timestamp,
  /** "Firefox on Windows" */
  client: z.string(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
});
export type LoginSession = z.infer<typeof loginSessionSchema>;

export const loginSessionsSchema = z.object({ items: z.array(loginSessionSchema) });

export const endedSessionsSchema = z.object({ ended: z.int().nonnegative() });

export const auditActions = ['login', 'logout', 'refresh_reuse', 'password_change', 'session_end', 'user_create'] as const;
export type AuditAction = (typeof auditActions)[number];

export const auditOutcomes = ['success', 'failure'] as const;

export const auditEntrySchema = z.object({
  id: z.int(),
  at: timestamp,
  /** The user who did it; null where nobody had shown who they are, and for the command line. */
  actor_id: z.guid().nullable(),
  action: z.string(),
  /** The id of the user or the session that it was done to. */
  target: z.string().nullable(),
  outcome: z.enum(auditOutcomes),
  /** The network it came from: the first three numbers of an IPv4 address, the first three groups of an IPv6 one. */
  network: z.string().nullable(),
  client: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Newest first; `next` is what to ask for as `before`. */
export const auditPageSchema = z.object({ items: z.array(auditEntrySchema), next: z.int().nullable() });
