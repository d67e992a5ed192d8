/** The reason of a call that had no answer in its time. */
export const tookTooLong = 'it took too long';

/** Why no answer is to be had, in words for the teacher who asked for the lesson. */
export class ModelCallFailed extends Error {
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(`the model gave no answer: ${reason}`, { cause });
    this.name = 'ModelCallFailed';
    this.reason = reason;
  }
}
