import {
  type Experience,
  type Figure,
  type GameQuestion,
  type Question,
  type Quiz,
  type Theme,
  themes,
} from '@toolboxai/contracts';
import { buildWorld, maxStations } from './build-world.ts';
import { countFigureParts, maxFigureParts } from './figures/figure-parts.ts';
import { findFigure } from './figures/find-figure.ts';
import { writeGuideLines } from './guide-lines.ts';
import { createRandom } from './random.ts';

export interface ExperienceRequest {
  quiz: Pick<Quiz, 'questions'>;
  title: string;
  grade: number;
  seed: string;
  /** Chosen by the seed when it is not given. */
  theme?: Theme | undefined;
}

/** Two tries, so that a hint is worth reading; no timer, because these are children; a class may set its own. */
const rules: Experience['rules'] = {
  points_per_correct: 10,
  attempts: 2,
  seconds_per_question: 0,
  points_for_speed: 0,
  teams: 0,
};

/** The same seed gives the same theme. */
export function chooseTheme(seed: string): Theme {
  return createRandom(`theme/${seed}`).pick(themes);
}

/** The figures of the questions, in their order, as long as the world has room for their parts. */
function chooseFigures(questions: readonly Question[]): (Figure | undefined)[] {
  let left = maxFigureParts;
  return questions.map((question) => {
    const figure = findFigure(question);
    const parts = figure ? countFigureParts(figure) : 0;
    if (parts > left) return undefined;
    left -= parts;
    return figure;
  });
}

function toGameQuestion(question: Question, figure: Figure | undefined): GameQuestion {
  const answer = question.choices.find(({ correct }) => correct);
  if (!answer) throw new RangeError(`Question ${question.id} has no correct choice.`);
  return {
    id: question.id,
    prompt: question.prompt,
    ...(question.prompt_rich ? { prompt_rich: question.prompt_rich } : {}),
    choices: question.choices.map(({ id, text, text_rich, feedback }) => ({
      id,
      text,
      ...(text_rich ? { text_rich } : {}),
      feedback,
    })),
    answer: answer.id,
    ...(figure ? { figure } : {}),
  };
}

/**
 * The world of a quiz: one station a question, in the quiz's order. The same request gives the same experience.
 * Throws RangeError when the quiz has no question or more than 40.
 */
export function buildExperience({ quiz, title, grade, seed, theme = chooseTheme(seed) }: ExperienceRequest): Experience {
  if (quiz.questions.length > maxStations)
    throw new RangeError(
      `A world has room for ${maxStations} questions and the quiz has ${quiz.questions.length}. Split the quiz in two.`,
    );
  const world = buildWorld({ theme, seed, stationIds: quiz.questions.map((_, index) => `station-${index + 1}`) });
  const figures = chooseFigures(quiz.questions);
  const guides = writeGuideLines({ theme, seed, stations: world.stations.length });
  return {
    version: 1,
    seed,
    title,
    grade,
    theme,
    terrain: world.terrain,
    parts: world.parts,
    spawn: world.spawn,
    stations: world.stations.map((station, index) => ({
      ...station,
      npc: guides[index] ?? { name: 'Guide', lines: [] },
      question_id: quiz.questions[index]?.id ?? '',
    })),
    questions: quiz.questions.map((question, index) => toGameQuestion(question, figures[index])),
    rules,
  };
}
