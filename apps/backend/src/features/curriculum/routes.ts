import { gradeRange, standardRefSchema } from '@toolboxai/contracts';
import { suggestTopics } from '@toolboxai/curriculum';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';

export function curriculumRoutes(http: Http): void {
  http.get(
    '/api/v1/curriculum/topics',
    {
      schema: {
        tags: ['content'],
        summary: 'Topics of the built-in curriculum nearest to a text',
        querystring: z.object({
          q: z.string().max(200).default(''),
          grade: z.coerce.number().int().min(gradeRange.min).max(gradeRange.max).default(4),
          limit: z.coerce.number().int().min(1).max(50).default(8),
        }),
        response: {
          200: z.object({
            items: z.array(
              z.object({ title: z.string(), grade: z.int(), standard: standardRefSchema, skill_ids: z.array(z.string()) }),
            ),
          }),
          ...problems(422),
        },
      },
    },
    async ({ query }) => ({
      items: suggestTopics(query.q, query.grade, query.limit).map(({ title, grade, standard, skillIds }) => ({
        title,
        grade,
        standard,
        skill_ids: [...skillIds],
      })),
    }),
  );
}
