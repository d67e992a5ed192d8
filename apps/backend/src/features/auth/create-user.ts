import { randomBytes } from 'node:crypto';
import { AppError, type Role } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { z } from 'zod';
import { audit } from './audit.ts';
import { hashPassword } from './hash-password.ts';
import { refusePassword } from './password-rules.ts';
import { hasUsers, insertUser, type User } from './store.ts';

export type CreatedUser = { user: User; password: string };

/** Makes a user; without `password`, one is made up and returned. It is stored nowhere but as a hash. */
export async function createUser(
  db: Db,
  input: { email: string; role: Role; password?: string | undefined },
): Promise<CreatedUser> {
  if (!z.email().max(255).safeParse(input.email).success)
    throw new AppError('VALIDATION_FAILED', { publicMessage: `"${input.email}" is not an email address.` });
  const refused = input.password === undefined ? null : refusePassword(input.password, input.email);
  if (refused !== null) throw new AppError('VALIDATION_FAILED', { publicMessage: refused });
  const password = input.password ?? randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  const user = await db.transaction(async (tx) => {
    const made = await insertUser(tx, { email: input.email, role: input.role, passwordHash });
    if (made) await audit(tx, { action: 'user_create', outcome: 'success', actorId: null, target: made.id }, null);
    return made;
  });
  if (!user) throw new AppError('CONFLICT', { publicMessage: `There is already a user ${input.email}. Nothing was changed.` });
  return { user, password };
}

/** The teacher of the first start, whose password is shown once; undefined where there are users already. */
export async function createFirstTeacher(db: Db): Promise<CreatedUser | undefined> {
  if (await hasUsers(db)) return undefined;
  try {
    return await createUser(db, { email: 'teacher@toolboxai.local', role: 'teacher' });
  } catch (error) {
    // Another server that starts on the same empty database was first.
    if (error instanceof AppError && error.code === 'CONFLICT') return undefined;
    throw error;
  }
}
