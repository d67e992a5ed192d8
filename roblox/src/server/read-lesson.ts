import type { RichPiece, Text } from '../shared/messages.ts';
import type { Lesson, LessonChoice, LessonQuestion, LessonStation, TerrainOp } from './lesson.ts';
import { type Fields, readFields, readList, readNumber, readNumberOr, readText, readVector } from './read-fields.ts';

/** Reads the table that the `Lesson` module returns, which has the fields of `experience.json`. Throws a text naming the fault. */
export function readLesson(value: unknown): Lesson {
  const fields = readFields(value, 'lesson');
  const rules = readFields(fields.rules, 'lesson.rules');
  return {
    title: readText(fields, 'title', 'lesson'),
    theme: readText(fields, 'theme', 'lesson'),
    rules: {
      points_per_correct: readNumber(rules, 'points_per_correct', 'lesson.rules'),
      attempts: readNumber(rules, 'attempts', 'lesson.rules'),
      seconds_per_question: readNumber(rules, 'seconds_per_question', 'lesson.rules'),
      // Lessons made before there were teams have neither.
      points_for_speed: readNumberOr(rules, 'points_for_speed', 0, 'lesson.rules'),
      teams: readNumberOr(rules, 'teams', 0, 'lesson.rules'),
    },
    questions: readList(fields, 'questions', 'lesson', readQuestion),
    stations: readList(fields, 'stations', 'lesson', readStation),
    terrain: readList(fields, 'terrain', 'lesson', readTerrainOp),
  };
}

function readQuestion(value: unknown, where: string): LessonQuestion {
  const fields = readFields(value, where);
  const choices = readList(fields, 'choices', where, readChoice);
  const answer = readText(fields, 'answer', where);
  if (!choices.some((choice) => choice.id === answer)) {
    throw `The lesson cannot be read: ${where}.answer names no choice of its question.`;
  }
  return { id: readText(fields, 'id', where), prompt: readRichText(fields, 'prompt', where), choices, answer };
}

function readChoice(value: unknown, where: string): LessonChoice {
  const fields = readFields(value, where);
  return {
    id: readText(fields, 'id', where),
    text: readRichText(fields, 'text', where),
    feedback: readText(fields, 'feedback', where),
  };
}

function readStation(value: unknown, where: string): LessonStation {
  const fields = readFields(value, where);
  const npc = readFields(fields.npc, `${where}.npc`);
  const lines = readList(npc, 'lines', `${where}.npc`, readPlain);
  return {
    id: readText(fields, 'id', where),
    npc: { name: readText(npc, 'name', `${where}.npc`), lines },
    question: readText(fields, 'question_id', where),
  };
}

function readTerrainOp(value: unknown, where: string): TerrainOp {
  const fields = readFields(value, where);
  return {
    op: readText(fields, 'op', where) === 'ball' ? 'ball' : 'block',
    material: readText(fields, 'material', where),
    pos: readVector(fields, 'pos', where),
    size: readVector(fields, 'size', where),
  };
}

/** `prompt` with `prompt_rich` beside it, where there is one. */
function readRichText(fields: Fields, field: string, where: string): Text {
  const plain = readText(fields, field, where);
  const richField = `${field}_rich`;
  if (fields[richField] === undefined) return { plain };
  return { plain, rich: readList(fields, richField, where, readPiece) };
}

function readPiece(value: unknown, where: string): RichPiece {
  if (typeIs(value, 'string')) return value;
  const fields = readFields(value, where);
  if (fields.math !== undefined) return { math: readText(fields, 'math', where) };
  const [over, under] = readList(fields, 'frac', where, readWhole);
  if (over === undefined || under === undefined) throw `The lesson cannot be read: ${where}.frac must be two numbers.`;
  return { frac: [over, under] };
}

function readPlain(value: unknown, where: string): string {
  if (typeIs(value, 'string')) return value;
  throw `The lesson cannot be read: ${where} must be a text.`;
}

function readWhole(value: unknown, where: string): number {
  if (typeIs(value, 'number')) return value;
  throw `The lesson cannot be read: ${where} must be a number.`;
}
