import { AppError } from '@toolboxai/contracts';
import { suggestTopics } from '@toolboxai/curriculum';
import { gameBundle, rojoZip } from '@toolboxai/experience';
import { exportFormats } from '@toolboxai/exports';
import { lessonFiles } from '@toolboxai/lesson';
import type { Call, CallFailure, CallName, LessonCalls, Reply, StepNews } from '../lesson-calls.ts';
import { makeInPage } from './make-in-page.ts';

/** All that takes time or needs the curriculum, away from the thread in which someone types. */

type Work<Name extends CallName> = (
  ask: LessonCalls[Name]['ask'],
  tell: (news: StepNews) => void,
) => LessonCalls[Name]['answer'] | Promise<LessonCalls[Name]['answer']>;

const asPart = (content: string | Uint8Array): BlobPart => (typeof content === 'string' ? content : new Uint8Array(content));

const topicsShown = 8;

const works: { [Name in CallName]: Work<Name> } = {
  topics: ({ text, grade }) =>
    suggestTopics(text, grade, topicsShown).map((topic) => ({
      title: topic.title,
      grade: topic.grade,
      standard: topic.standard.code,
    })),
  make: makeInPage,
  file: ({ bundle, name }) =>
    name === 'rojo.zip'
      ? new Blob([asPart(rojoZip(bundle.experience, gameBundle))], { type: 'application/zip' })
      : new Blob([lessonFiles[name](bundle, gameBundle)]),
  offers: (bundle) =>
    exportFormats.map(({ id, label, advice, fileName, write }) => ({
      id,
      label,
      advice,
      file_name: fileName,
      notes: [...write(bundle).notes],
    })),
  export: ({ bundle, id }) => {
    const format = exportFormats.find((each) => each.id === id);
    if (format === undefined) throw new AppError('NOT_FOUND', { publicMessage: `There is no format ${id}.` });
    return new Blob([asPart(format.write(bundle).content)], { type: format.mediaType });
  },
};

const failureOf = (error: unknown): CallFailure =>
  error instanceof AppError
    ? { code: error.code, message: error.publicMessage, suggestions: error.suggestions }
    : { code: '', message: error instanceof Error ? error.message : String(error), suggestions: [] };

const send = (reply: Reply): void => globalThis.postMessage(reply, {});

async function serve<Name extends CallName>({ id, name, ask }: Call<Name>): Promise<void> {
  try {
    const answer = await works[name](ask, (news) => send({ id, kind: 'step', news }));
    send({ id, kind: 'answer', answer });
  } catch (error) {
    send({ id, kind: 'failure', failure: failureOf(error) });
  }
}

globalThis.addEventListener('message', ({ data }) => void serve(data));
