import {
  type AddQuestionsRequest,
  addQuestionsAnswerSchema,
  type Content,
  contentListSchema,
  contentSchema,
  executeRequestSchema,
  exportListSchema,
  type LessonRequest,
  type Me,
  meSchema,
  taskSchema,
} from '@toolboxai/contracts';
import { asFailure } from './api-failure.ts';
import { readConfig, readHasModel, readReplay, readSignature, readTopics } from './local-schemas.ts';
import { readJson, type Send } from './request.ts';

export type Api = ReturnType<typeof createApi>;

/** A lesson with the version tag that a change of it must name. */
export type TaggedContent = { content: Content; etag: string | null };

export type LessonOrder = Partial<LessonRequest> & Pick<LessonRequest, 'subject' | 'grade_level' | 'objectives'>;

const contentPath = (id: string): string => `/api/v1/content/${encodeURIComponent(id)}`;
const confirmPath = (id: string, questionId: string): string =>
  `${contentPath(id)}/questions/${encodeURIComponent(questionId)}/confirm`;
const matching = (etag: string | null): Record<string, string> => (etag === null ? {} : { 'if-match': etag });
const taskPath = (id: string): string => `/api/v1/agents/tasks/${encodeURIComponent(id)}`;

/** Every route that the page calls; each throws `ApiFailure`. */
export function createApi(send: Send) {
  const readContent = async (response: Response): Promise<TaggedContent> => ({
    content: await readJson(response, contentSchema),
    etag: response.headers.get('etag'),
  });
  return {
    me: async (): Promise<Me> => readJson(await send('/api/v1/auth/me'), meSchema),

    /** Whether the server has a model to ask. */
    hasModel: async (signal: AbortSignal) => readHasModel(await send('/health', { signal })),

    topics: async (query: { q: string; grade: number }, signal: AbortSignal) => {
      const search = new URLSearchParams({ q: query.q, grade: String(query.grade), limit: '8' });
      return readTopics(await send(`/api/v1/curriculum/topics?${search}`, { signal }));
    },

    /** `key` makes a repeated click, or a retry after a lost answer, the same task. */
    makeLesson: async (order: LessonOrder, key: string) => {
      const body = executeRequestSchema.parse({
        agent_type: 'content_generator',
        task_type: 'generate_content',
        task_data: order,
      });
      const headers = { prefer: 'wait=0', 'idempotency-key': key };
      return readJson(await send('/api/v1/agents/execute', { method: 'POST', body, headers }), taskSchema);
    },

    task: async (id: string, signal?: AbortSignal) =>
      readJson(await send(taskPath(id), signal === undefined ? {} : { signal }), taskSchema),

    cancelTask: async (id: string) => {
      await send(`${taskPath(id)}/cancel`, { method: 'POST' });
    },

    library: async (after: string, signal: AbortSignal) => {
      const search = new URLSearchParams({ limit: '24', ...(after === '' ? {} : { after }) });
      return readJson(await send(`/api/v1/content?${search}`, { signal }), contentListSchema);
    },

    content: async (id: string, signal: AbortSignal) => readContent(await send(contentPath(id), { signal })),

    renameContent: async (id: string, title: string, etag: string | null) =>
      readContent(await send(contentPath(id), { method: 'PATCH', body: { title }, headers: matching(etag) })),

    deleteContent: async (id: string, etag: string | null) => {
      await send(contentPath(id), { method: 'DELETE', headers: matching(etag) });
    },

    addQuestions: async (id: string, body: AddQuestionsRequest, etag: string | null) =>
      readJson(
        await send(`${contentPath(id)}/questions`, { method: 'POST', body, headers: matching(etag) }),
        addQuestionsAnswerSchema,
      ),

    confirmKey: async (id: string, questionId: string, etag: string | null) =>
      readContent(await send(confirmPath(id, questionId), { method: 'POST', headers: matching(etag) })),

    unconfirmKey: async (id: string, questionId: string, etag: string | null) =>
      readContent(await send(confirmPath(id, questionId), { method: 'DELETE', headers: matching(etag) })),

    exports: async (id: string, signal: AbortSignal) =>
      (await readJson(await send(`${contentPath(id)}/exports`, { signal }), exportListSchema)).items,

    /** A file of a lesson; it needs the token, so a plain link cannot fetch it. */
    contentFile: async (id: string, file: string): Promise<Blob> => (await send(`${contentPath(id)}/${file}`)).blob(),

    realtimeConfig: async () => readConfig(await send('/api/v1/realtime/config')),

    missedEvents: async (channel: string, after: number, epoch: string | null) => {
      const search = new URLSearchParams({ channel, after: String(after), ...(epoch === null ? {} : { epoch }) });
      return readReplay(await send(`/api/v1/realtime/events?${search}`));
    },

    /** Signs a private channel for the Pusher protocol; `url` is absolute. */
    signChannel: async (url: string, socketId: string, channel: string) => {
      try {
        const body = new URLSearchParams({ socket_id: socketId, channel_name: channel });
        return await readSignature(await send(url, { method: 'POST', body }));
      } catch (error) {
        throw asFailure(error);
      }
    },
  };
}
