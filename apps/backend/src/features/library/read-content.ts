import { AppError, type Content } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { findContent } from './store.ts';

export const notFound = (): AppError => new AppError('NOT_FOUND', { publicMessage: 'There is no such lesson in your library.' });

/** A lesson of this owner's, or of anyone's where `owner` is null; throws NOT_FOUND, or says why it cannot be opened. */
export async function readContent(db: Db, owner: string | null, id: string): Promise<Content> {
  const found = await findContent(db, owner, id);
  if (!found) throw notFound();
  const { bundle, ...rest } = found;
  if (!bundle.success)
    throw new AppError('NOT_IMPLEMENTED', {
      publicMessage: 'Version 1 made this lesson; it is kept, but this version cannot open it yet.',
      cause: bundle.error,
    });
  return { ...rest, ...bundle.data };
}
