import type { ExportOffer, LessonBundle, LessonRequest, LessonStep, Theme } from '@toolboxai/contracts';
import type { LessonFileName, SeededRequest } from '@toolboxai/lesson';
import type { Topic } from '../lib/api/local-schemas.ts';

/** A lesson's own files, and its world as a Rojo project. */
export type BundleFileName = LessonFileName | 'rojo.zip';

/** What the worker does for the page: what it is asked, and what it answers. All of it survives `postMessage`. */
export type LessonCalls = {
  topics: { ask: { text: string; grade: number }; answer: Topic[] };
  make: { ask: SeededRequest; answer: LessonBundle };
  file: { ask: { bundle: LessonBundle; name: BundleFileName }; answer: Blob };
  offers: { ask: LessonBundle; answer: ExportOffer[] };
  export: { ask: { bundle: LessonBundle; id: string }; answer: Blob };
};

export type CallName = keyof LessonCalls;
export type Call<Name extends CallName> = { id: number; name: Name; ask: LessonCalls[Name]['ask'] };

/** A finished step, with what the page shows of it. */
export type StepNews = {
  step: LessonStep;
  summary: string;
  /** From the first step. */
  found?: { title: string; notice: string | null; seed: string; theme: Theme; questions: LessonRequest['questions'] };
};

/** Why there is no answer. `code` is empty for what nobody foresaw. */
export type CallFailure = { code: string; message: string; suggestions: readonly string[] };

export type Reply = { id: number } & (
  | { kind: 'step'; news: StepNews }
  | { kind: 'answer'; answer: MessageEvent['data'] }
  | { kind: 'failure'; failure: CallFailure }
);
