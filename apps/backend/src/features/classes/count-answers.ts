import type { BoardQuestion, ClassBoard, ClassResults, Question } from '@toolboxai/contracts';
import { isMissed, isUnreached } from './class-game.ts';
import { nameMisconception } from './name-misconception.ts';
import type { SeatResponse } from './player-store.ts';
import type { WholeClass } from './read-class.ts';
import { keyOf } from './show-play-state.ts';

export const toBoard = (whole: WholeClass): ClassBoard => ({
  class: whole.summary,
  players: whole.players.map(({ board }) => board),
  questions: countQuestions(whole),
  seq: whole.seq,
});

/** How the class did at each question, in the order of the world's stations. */
export const countQuestions = ({ kept, players, responses }: WholeClass): BoardQuestion[] =>
  kept.lesson.questions.map((question) => {
    const own = responses.filter(({ question_id }) => question_id === question.id);
    const first = own.filter(({ attempt }) => attempt === 1);
    const states = players.flatMap(({ state }) => state.questions.filter(({ id }) => id === question.id));
    return {
      id: question.id,
      prompt: question.prompt,
      ...(question.prompt_rich && { prompt_rich: question.prompt_rich }),
      answer: keyOf(question),
      choices: question.choices.map((choice) => ({
        id: choice.id,
        text: choice.text,
        ...(choice.text_rich && { text_rich: choice.text_rich }),
        misconception: choice.misconception === undefined ? null : nameMisconception(question.skill, choice.misconception),
        first_answers: first.filter(({ choice_id }) => choice_id === choice.id).length,
      })),
      right_first: first.filter(({ correct }) => correct).length,
      right_later: own.filter(({ correct, attempt }) => correct && attempt > 1).length,
      missed: states.filter(isMissed).length,
      not_reached: states.filter(isUnreached).length,
    };
  });

export type HeldMisconception = ClassResults['misconceptions'][number];

/** Wrong ideas that showed in first answers, the most common first; later answers may be guesses. */
export function findMisconceptions({ kept, responses }: Pick<WholeClass, 'kept' | 'responses'>): HeldMisconception[] {
  const held = new Map<string, { questions: Set<string>; seats: Set<number> }>();
  for (const { question_id, choice_id, seat, attempt } of responses) {
    const name = attempt === 1 ? misconceptionOf(kept.lesson.questions, { question_id, choice_id }) : undefined;
    if (name === undefined) continue;
    const found = held.get(name) ?? { questions: new Set(), seats: new Set() };
    held.set(name, { questions: found.questions.add(question_id), seats: found.seats.add(seat) });
  }
  return [...held]
    .map(([misconception, { questions, seats }]) => ({
      misconception,
      players: seats.size,
      questions: [...questions],
      seats: [...seats].toSorted((a, b) => a - b),
    }))
    .toSorted((a, b) => b.players - a.players || b.questions.length - a.questions.length);
}

function misconceptionOf(
  questions: readonly Question[],
  { question_id, choice_id }: Pick<SeatResponse, 'question_id' | 'choice_id'>,
): string | undefined {
  const question = questions.find(({ id }) => id === question_id);
  const id = question?.choices.find((choice) => choice.id === choice_id)?.misconception;
  return question && id !== undefined ? nameMisconception(question.skill, id) : undefined;
}
