/** What a lesson is, and in which order it is made. */
export { describeStep } from './describe-step.ts';
export { type LessonFileName, lessonFileNames, lessonFiles } from './lesson-files.ts';
export {
  type LessonPorts,
  makeLesson,
  makeQuiz,
  runDirectly,
  type SavedLesson,
  type SeededRequest,
  type Step,
  type StepOutputs,
} from './make-lesson.ts';
export { type LessonModel, type ModelAsk, ModelUnavailable, modelName, type Remember } from './model/lesson-model.ts';
export { requirePlaytest } from './require-playtest.ts';
export type { Topic } from './understand.ts';
