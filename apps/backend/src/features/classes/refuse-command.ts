import { AppError, type ErrorCode } from '@toolboxai/contracts';
import type { RefusalReason } from '@toolboxai/game';

type Refusal = { code: ErrorCode; message: string };

const told: Partial<Record<RefusalReason, Refusal>> = {
  unknown_question: { code: 'NOT_FOUND', message: 'There is no such question in this class.' },
  unknown_choice: { code: 'VALIDATION_FAILED', message: 'This question has no such choice.' },
  not_asked: { code: 'ANSWER_REFUSED', message: 'Open the question first.' },
  repeated: { code: 'ANSWER_REFUSED', message: 'You have tried this choice already. Try another one.' },
  closed: { code: 'ANSWER_REFUSED', message: 'This question is closed. Go on with another one.' },
  late: { code: 'ANSWER_REFUSED', message: 'The time for this question was over. Go on with another one.' },
  paused: { code: 'CLASS_PAUSED', message: 'Your teacher has paused the class. Wait until it goes on, then try again.' },
  finished: { code: 'CLASS_ENDED', message: 'This class has ended. What you have reached is kept.' },
  removed: { code: 'SEAT_REMOVED', message: 'Your teacher took you out of the class.' },
};

/** What the core refuses, as the caller's error. */
export function refusedCommand(reason: RefusalReason): AppError {
  const refusal = told[reason];
  if (refusal) return new AppError(refusal.code, { publicMessage: refusal.message });
  return new AppError('INTERNAL', { publicMessage: 'The game could not go on. Load the page again.', context: { reason } });
}

export const noSuchClass = (): AppError => new AppError('NOT_FOUND', { publicMessage: 'There is no such class of yours.' });
export const noSuchPlayer = (): AppError => new AppError('NOT_FOUND', { publicMessage: 'Nobody in this class has this seat.' });
export const noSuchCode = (): AppError =>
  new AppError('JOIN_CODE_UNKNOWN', {
    publicMessage: 'No class has this code. Look at the board again and type all six letters.',
  });
export const classEnded = (): AppError =>
  new AppError('CLASS_ENDED', { publicMessage: 'This class has ended. Ask your teacher for the code of the next one.' });
export const seatRemoved = (): AppError => refusedCommand('removed');
export const noSeat = (): AppError =>
  new AppError('UNAUTHENTICATED', { publicMessage: 'This needs a seat in a class: join one with its code first.' });
