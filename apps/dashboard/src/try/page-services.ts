import type { LessonBundle } from '@toolboxai/contracts';
import { ApiFailure } from '../lib/api/api-failure.ts';
import type { Api, LessonOrder } from '../lib/api/create-api.ts';
import type { Services } from '../lib/create-services.ts';
import type { PageEnv } from '../lib/env.ts';
import type { Workshop } from './lesson-workshop.ts';
import { withoutServer } from './without-server.ts';

const env = withoutServer<PageEnv>({ roblox: true, agents: true });

type FormServices = { workshop: Workshop; onOrder: (order: LessonOrder) => void };

/** What the form needs: topics as one types, and someone who takes the order. */
export function createFormServices({ workshop, onOrder }: FormServices): Services {
  const api = withoutServer<Api>({
    hasModel: async () => false,
    topics: ({ q, grade }) => workshop.call('topics', { text: q, grade }),
    makeLesson: async (order, key) => {
      onOrder(order);
      return {
        task_id: key,
        agent_type: 'content_generator',
        task_type: 'generate_content',
        status: 'running',
        progress: null,
        result: null,
        error: null,
        created_at: new Date().toISOString(),
        started_at: null,
        completed_at: null,
      };
    },
  });
  return withoutServer<Services>({ env, api });
}

const exportPath = 'exports/';

/** What a lesson's pages need: its files in other formats. */
export function createLessonServices(workshop: Workshop, bundle: LessonBundle): Services {
  const api = withoutServer<Api>({
    exports: () => workshop.call('offers', bundle),
    contentFile: (_id, file) => {
      if (file.startsWith(exportPath)) return workshop.call('export', { bundle, id: file.slice(exportPath.length) });
      throw new ApiFailure({ kind: 'problem', code: 'NOT_FOUND', message: `This page does not make the file ${file}.` });
    },
  });
  return withoutServer<Services>({ env, api });
}
