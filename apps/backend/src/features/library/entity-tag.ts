import { AppError, type Content } from '@toolboxai/contracts';
import type { FastifyReply } from 'fastify';

/** A lesson's version as its ETag: a change names the one that it is a change of. */
export const setEtag = (reply: FastifyReply, version: number): void => void reply.header('etag', `"${version}"`);

/** Throws PRECONDITION_FAILED where the tag is not that of the lesson as it is now. */
export function requireCurrent({ version }: Pick<Content, 'version'>, ifMatch: string): void {
  if (Number(/^"(\d+)"$/.exec(ifMatch)?.[1]) !== version) throw changedMeanwhile();
}

export const changedMeanwhile = (): AppError =>
  new AppError('PRECONDITION_FAILED', {
    publicMessage: 'The lesson has changed since you read it. Load it again, then repeat your change.',
  });
