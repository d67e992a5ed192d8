import { randomBytes } from 'node:crypto';
import { AppError } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { audit } from './audit.ts';
import type { CreatedUser } from './create-user.ts';
import { refusePassword } from './password-rules.ts';
import { createPasswords } from './passwords.ts';
import { findBcryptAlone, findByEmail, revokeOthers, storePassword } from './store.ts';

/**
 * Gives a user a new password and ends all their logins: for whoever runs the server, when somebody has lost theirs.
 * Without `password`, one is made up and returned.
 */
export async function resetPassword(db: Db, input: { email: string; password?: string | undefined }): Promise<CreatedUser> {
  const known = await findByEmail(db, input.email);
  if (!known) throw new AppError('NOT_FOUND', { publicMessage: `There is no active user ${input.email}. Nothing was changed.` });
  const { user, stored } = known;
  const refused = input.password === undefined ? null : refusePassword(input.password, user.email);
  if (refused !== null) throw new AppError('VALIDATION_FAILED', { publicMessage: refused });
  const password = input.password ?? randomBytes(12).toString('base64url');
  // One hash at a time, in a process of its own: nobody else waits for it.
  const passwords = createPasswords({ bulkhead: { run: (work) => work() }, findBcryptAlone: () => findBcryptAlone(db) });
  const made = await passwords.make(stored, password);
  await db.transaction(async (tx) => {
    await storePassword(tx, user.id, made);
    await revokeOthers(tx, user.id, null, 'password reset');
    await audit(tx, { action: 'password_change', outcome: 'success', actorId: null, target: user.id }, null);
  });
  return { user, password };
}
