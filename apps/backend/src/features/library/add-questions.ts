import type { AddQuestionsAnswer, AddQuestionsRequest, Content, Experience, LessonBundle, Question } from '@toolboxai/contracts';
import { scoreContent } from '@toolboxai/curriculum';
import type { Db } from '@toolboxai/database';
import { buildExperience, maxStations } from '@toolboxai/experience';
import { readQuestions } from '@toolboxai/exports';
import { changedMeanwhile } from './entity-tag.ts';
import { saveBundle } from './store.ts';

export type AddQuestionsDeps = {
  db: Db;
  /** Plays the new world; throws PLAYTEST_FAILED where it cannot be played to its end. */
  playtest: (experience: Experience) => Promise<unknown>;
};

/**
 * Adds a teacher's own questions to the lesson's quiz, as many as the world has room for. What cannot be used is told by its line,
 * and the rest is added. The world is built and played anew and the score is counted anew before anything is saved.
 */
export async function addQuestions(
  deps: AddQuestionsDeps,
  content: Content,
  { text, preview }: AddQuestionsRequest,
): Promise<{ answer: AddQuestionsAnswer; version: number }> {
  const present = content.quiz.questions;
  const read = readQuestions(text, Math.max(0, maxStations - present.length));
  const questions = withFreshIds(read.questions, present);
  const answer = { added: 0, questions, problems: read.problems };
  if (preview || questions.length === 0) return { answer, version: content.version };
  const bundle = withQuestions(content, questions);
  await deps.playtest(bundle.experience);
  const version = await saveBundle(deps.db, content.id, content.version, bundle);
  if (version === undefined) throw changedMeanwhile();
  return { answer: { ...answer, added: questions.length }, version };
}

/** The same questions as `teacher-1`, `teacher-2`, …, past every id that is taken. */
function withFreshIds(questions: readonly Question[], present: readonly Question[]): Question[] {
  const taken = new Set(present.map(({ id }) => id));
  let number = 0;
  return questions.map((question) => {
    do number += 1;
    while (taken.has(`teacher-${number}`));
    return { ...question, id: `teacher-${number}` };
  });
}

/** Seed and theme stay, so it is the same island, with more stations. */
function withQuestions({ lesson, quiz, experience }: LessonBundle, added: readonly Question[]): LessonBundle {
  const grown = { ...quiz, questions: [...quiz.questions, ...added] };
  const { title, grade, seed, theme } = experience;
  return {
    lesson: { ...lesson, quality: scoreContent({ lesson, quiz: grown }) },
    quiz: grown,
    experience: buildExperience({ quiz: grown, title, grade, seed, theme }),
  };
}
