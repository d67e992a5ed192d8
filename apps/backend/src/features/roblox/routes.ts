import {
  type PlaceVersion,
  type PlaceVersionType,
  type PublishState,
  placeVersionSchema,
  publishPlaceSchema,
  publishStateSchema,
  rojoStateSchema,
  serveLessonSchema,
} from '@toolboxai/contracts';
import type { Guard, User } from '#features/auth';
import { type Http, problems } from '#platform/http';
import type { LessonServer } from './serve-lesson.ts';

export type RobloxRouteDeps = {
  guard: Guard;
  lessons: LessonServer;
  publishState: () => PublishState;
  publish: (user: User, contentId: string, versionType: PlaceVersionType) => Promise<PlaceVersion>;
};

const tags = ['roblox'];
const security = [{ bearer: [] }];
const rojoPath = '/api/v1/roblox/rojo';
const publishPath = '/api/v1/roblox/publish';

export function robloxRoutes(http: Http, { guard, lessons, publish, publishState }: RobloxRouteDeps): void {
  const onRequest = guard.before('admin', 'teacher');
  const schema = { tags, security };

  http.get(
    rojoPath,
    {
      onRequest,
      schema: {
        ...schema,
        summary: 'Rojo, and the lesson that Studio sees',
        response: { 200: rojoStateSchema, ...problems(401, 403) },
      },
    },
    async (request) => lessons.state((await guard(request, 'admin', 'teacher')).user),
  );

  http.post(
    rojoPath,
    {
      onRequest,
      schema: {
        ...schema,
        summary: 'Open a lesson in Studio: Rojo serves it, in the place of the one before',
        body: serveLessonSchema,
        response: { 200: rojoStateSchema, ...problems(401, 403, 404, 409, 422, 503) },
      },
    },
    async (request) => lessons.choose((await guard(request, 'admin', 'teacher')).user, request.body.content_id),
  );

  http.delete(
    rojoPath,
    {
      onRequest,
      schema: { ...schema, summary: 'Serve no lesson any more', response: { 200: rojoStateSchema, ...problems(401, 403, 409) } },
    },
    async (request) => lessons.stop((await guard(request, 'admin', 'teacher')).user),
  );

  http.get(
    publishPath,
    {
      onRequest,
      schema: {
        ...schema,
        summary: 'Whether this server can publish to Roblox, and what to know before',
        response: { 200: publishStateSchema, ...problems(401, 403) },
      },
    },
    async (request) => {
      await guard(request, 'admin', 'teacher');
      return publishState();
    },
  );

  http.post(
    publishPath,
    {
      onRequest,
      schema: {
        ...schema,
        summary: 'Send a lesson to Roblox as a new version of the place; saved unless told to publish',
        body: publishPlaceSchema,
        response: { 200: placeVersionSchema, ...problems(401, 403, 404, 422, 500, 502, 503) },
      },
    },
    async (request) => {
      const { user } = await guard(request, 'admin', 'teacher');
      return publish(user, request.body.content_id, request.body.version_type);
    },
  );
}
