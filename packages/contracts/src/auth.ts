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

export const meSchema = z.object({ id: z.uuid(), email: z.string(), name: z.string(), role: z.enum(roles) });
export type Me = z.infer<typeof meSchema>;
