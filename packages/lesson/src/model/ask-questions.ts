import { AppError, difficulties, type Question } from '@toolboxai/contracts';
import { adoptQuestion } from './adopt-question.ts';
import { askPart } from './ask-part.ts';
import { type Brief, describeLesson, instructions } from './brief.ts';
import type { ModelHelp } from './lesson-model.ts';

export type QuestionsInput = { brief: Brief; count: number; seed: string; help: ModelHelp };

/** Asked for at a time: small models lose the thread in long answers. */
const batchSize = 3;
/** With fewer there is nothing to play. */
const fewestQuestions = 3;

const wishFor = (count: number, before: readonly string[]): string =>
  [
    `Write "questions": ${count} quiz questions about the topic, each with "prompt", "answer" (the one right answer, short), ` +
      '"explanation" (one sentence that says why) and "wrong": three wrong answers, each with "text" and "hint" (a kind sentence that ' +
      'helps a child who chose it, without giving the answer away). Exactly one answer may be right.',
    ...(before.length > 0
      ? [`These are there already, so ask something else: ${before.map((text) => JSON.stringify(text)).join(' ')}`]
      : []),
  ].join('\n');

const sameQuestion = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * `count` questions from the model, or as many as it can give in a bounded number of batches, each adopted or dropped.
 * Throws MODEL_FAILED where fewer than three can be used.
 */
export async function askQuestions({ brief, count, seed, help }: QuestionsInput): Promise<Question[]> {
  const questions: Question[] = [];
  const batches = Math.ceil(count / batchSize) + 2;
  let why = 'its questions could not be used';
  for (let batch = 1; batch <= batches && questions.length < count; batch++) {
    const wanted = Math.min(batchSize, count - questions.length);
    const adopt = createAdopter(questions, { brief, seed, count });
    const answer = await help.remember(`questions ${batch}`, () =>
      askPart(help.model, {
        name: 'questions',
        instructions,
        request: `${describeLesson(brief)}\n\n${wishFor(
          wanted,
          questions.map(({ prompt }) => prompt),
        )}`,
        // One that can be used is enough: the others are dropped, and the next batch asks for what is missing.
        findFaults: (part) => {
          const { adopted, faults } = adopt(part.questions);
          return adopted.length > 0 ? [] : faults;
        },
      }),
    );
    if (answer.ok) questions.push(...adopt(answer.part.questions).adopted.slice(0, wanted));
    else why = answer.why;
    if (!answer.ok && answer.gone) break;
  }
  if (questions.length >= Math.min(fewestQuestions, count)) return questions;
  throw new AppError('MODEL_FAILED', {
    publicMessage: `The model gave no quiz that can be used: ${why}. Nothing was saved. Try again, or choose another topic.`,
  });
}

type Batch = { adopted: Question[]; faults: string[] };

function createAdopter(before: readonly Question[], { brief, seed, count }: Omit<QuestionsInput, 'help'>) {
  return (raws: readonly Parameters<typeof adoptQuestion>[0]['raw'][]): Batch => {
    const taken = new Set(before.map(({ prompt }) => sameQuestion(prompt)));
    const batch: Batch = { adopted: [], faults: [] };
    for (const raw of raws) {
      const at = before.length + batch.adopted.length;
      const difficulty = difficulties[Math.min(2, Math.floor((at * difficulties.length) / count))] ?? 'medium';
      const result = adoptQuestion({ raw, id: `q${at + 1}`, readingGrade: brief.readingGrade, seed, difficulty });
      if (!result.ok) batch.faults.push(result.fault);
      else if (taken.has(sameQuestion(result.question.prompt)))
        batch.faults.push('A question is there already. Ask another one.');
      else {
        taken.add(sameQuestion(result.question.prompt));
        batch.adopted.push(result.question);
      }
    }
    return batch;
  };
}
