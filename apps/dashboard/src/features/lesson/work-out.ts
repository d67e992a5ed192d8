import type { Question } from '@toolboxai/contracts';
import { proveQuestion } from '@toolboxai/curriculum';

/** Loaded only when a teacher asks for it. */
export function workOut(question: Question): ReturnType<typeof proveQuestion> {
  return proveQuestion(question);
}
