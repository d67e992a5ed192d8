import { AppError, type Content, type Question } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { changedMeanwhile } from './entity-tag.ts';
import { saveBundle } from './store.ts';

export type KeyConfirmation = { questionId: string; confirmedAt: string | undefined };

/**
 * Notes that a teacher holds a key to be right, or no longer does (`confirmedAt` undefined). Only a key that nothing else proves
 * can be confirmed. Answers the lesson's new version.
 */
export async function confirmKey(db: Db, content: Content, { questionId, confirmedAt }: KeyConfirmation): Promise<number> {
  const { lesson, quiz, experience } = content;
  const question = quiz.questions.find(({ id }) => id === questionId);
  if (!question) throw new AppError('NOT_FOUND', { publicMessage: 'There is no such question in this lesson’s quiz.' });
  const changed = withConfirmation(question, confirmedAt);
  const questions = quiz.questions.map((other) => (other === question ? changed : other));
  const version = await saveBundle(db, content.id, content.version, { lesson, quiz: { ...quiz, questions }, experience });
  if (version === undefined) throw changedMeanwhile();
  return version;
}

function withConfirmation(question: Question, confirmedAt: string | undefined): Question {
  if (question.proof.kind !== 'teacher')
    throw new AppError('VALIDATION_FAILED', { publicMessage: 'This key is proven already; there is nothing to confirm.' });
  const { kind, reason } = question.proof;
  return { ...question, proof: { kind, reason, ...(confirmedAt !== undefined && { confirmed_at: confirmedAt }) } };
}
