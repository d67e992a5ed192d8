/**
 * What is true: skills with their standards, questions whose answers are proven, lesson texts, and measures of both. Pure and
 * deterministic; no I/O, no clock, no chance but the seed's.
 *
 * The way of a lesson uses it in this order: `checkText` (may these words be used?), `understandTopic` (which skills are meant?),
 * `planLesson`, `writeLesson`, `makeQuestions`, `proveQuestion` (each key, from the question alone), `scoreContent`.
 */
export { findBias } from './check-bias.ts';
export { checkReading, type ReadingReport } from './check-reading.ts';
export { type CheckReport, checkSkills, type SkillReport } from './check-skills.ts';
export { checkText, type TextCheck } from './check-text.ts';
export { describeProof } from './describe-proof.ts';
export { evaluateExpression } from './evaluate-expression.ts';
export { type Derivation } from './from-words/derivation.ts';
export { deriveExpression } from './from-words/derive-expression.ts';
export { judgeKey, type KeyJudgement } from './from-words/judge-key.ts';
export { listSkills, type SkillEntry } from './list-skills.ts';
export { makeQuestions, type QuestionsRequest } from './make-questions.ts';
export { measureReading } from './measure-reading.ts';
export { parseValue } from './parse-value.ts';
export { type LessonTopic, type Outline, planLesson, type SectionPlan } from './plan-lesson.ts';
export { type ProofResult, proveQuestion } from './prove-question.ts';
export { type Rational, showRational } from './rational.ts';
export { readableTexts } from './readable-texts.ts';
export { createRng } from './rng.ts';
export { scoreContent } from './score-content.ts';
export { findStandards, frameworks, isStandardCode, type Standard, type StandardCode, standardOf } from './standards.ts';
export { suggestTopics, type TopicSuggestion } from './suggest-topics.ts';
export { type TopicAnswer, type TopicRequest, understandTopic } from './understand-topic.ts';
export { type LessonInput, writeLesson } from './write-lesson.ts';
