import { gameBundle } from '@toolboxai/experience';
import { lessonFiles, makeLesson, runDirectly } from '@toolboxai/lesson';
import { percentile, timeRounds } from './measure.ts';
import type { Figure } from './run.ts';
import { execute, withServer } from './with-server.ts';

/** A lesson with ten questions and its place, through the API and, without the playtest, directly. */
export async function benchGeneration(): Promise<Figure[]> {
  const direct = await timeRounds(30, 5, async (round) => {
    const { bundle } = await makeLesson(
      {
        subject: 'Mathematics',
        grade_level: 5,
        objectives: ['add fractions with unlike denominators'],
        questions: 10,
        seed: `direct-${round}`,
        duration_minutes: 45,
        language: 'en',
      },
      { step: runDirectly, playtest: async () => ({ checks: 0 }), save: async () => ({ content_id: null }) },
    );
    lessonFiles['place.rbxlx'](bundle, gameBundle);
  });
  const served = await withServer((server) =>
    timeRounds(30, 3, async (round) => {
      const { status } = await execute(server, `bench-${round}`, 30);
      if (status !== 'completed') throw new Error(`the lesson ended ${status}`);
    }),
  );
  return [
    { name: 'lesson, 10 questions, playtest, API: p50', value: percentile(served, 0.5), unit: 'ms', aim: 'none' },
    { name: 'lesson, 10 questions, playtest, API: p95', value: percentile(served, 0.95), unit: 'ms', aim: 'at most 1000' },
    { name: 'lesson and place without the playtest: p95', value: percentile(direct, 0.95), unit: 'ms', aim: 'at most 250' },
  ];
}
