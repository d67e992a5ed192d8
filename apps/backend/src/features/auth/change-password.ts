import { AppError } from '@toolboxai/contracts';
import { audit, type Origin } from './audit.ts';
import type { Identity } from './guard.ts';
import { refusePassword } from './password-rules.ts';
import { stillCounts } from './passwords.ts';
import type { SessionDeps } from './sessions.ts';
import { findPassword, lockPassword, revokeOthers, storePassword } from './store.ts';
import { withTry } from './with-try.ts';

const notValid = (path: 'current' | 'new', publicMessage: string): AppError =>
  new AppError('VALIDATION_FAILED', { publicMessage, errors: [{ path, message: publicMessage }] });

/**
 * Sets a new password for both versions, and ends every other login of this user. The one that asks goes on.
 * @throws VALIDATION_FAILED at `current` or `new`, FORBIDDEN for who has no password, CONFLICT, RATE_LIMITED
 */
export async function changePassword(
  deps: SessionDeps,
  { user, familyId }: Identity,
  passwords: { current: string; new: string },
  from: Origin,
): Promise<void> {
  if (familyId === null)
    throw new AppError('FORBIDDEN', { publicMessage: 'No login is asked for here, so there is no password to change.' });
  const refused = refusePassword(passwords.new, user.email);
  if (refused !== null) throw notValid('new', refused);
  if (passwords.new === passwords.current) throw notValid('new', 'The new password is the one that you have.');

  const who = { address: from.address, account: user.email.toLowerCase() };
  const attempt = async () => {
    const before = await findPassword(deps.db, user.id);
    return { before, match: await deps.passwords.check(before ?? null, passwords.current) };
  };
  const { before, match } = await withTry(deps.limit, who, attempt, (outcome) => outcome.match !== null);
  if (!before || !match) {
    await audit(deps.db, { action: 'password_change', outcome: 'failure', actorId: user.id, target: user.id }, from);
    throw notValid('current', 'The current password is wrong. Nothing was changed.');
  }

  const made = await deps.passwords.make(before, passwords.new);
  await deps.db.transaction(async (tx) => {
    const stored = await lockPassword(tx, user.id);
    if (!stored || !stillCounts(stored, match.proof))
      throw new AppError('CONFLICT', {
        publicMessage: 'The password was changed elsewhere meanwhile. Nothing was changed here.',
      });
    await storePassword(tx, user.id, made);
    await revokeOthers(tx, user.id, familyId, 'password changed');
    await audit(tx, { action: 'password_change', outcome: 'success', actorId: user.id, target: user.id }, from);
  });
}
