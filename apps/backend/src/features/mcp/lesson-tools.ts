import { createHash } from 'node:crypto';
import type { McpServer } from '@modelcontextprotocol/server';
import { contentListSchema, contentSummarySchema, gradeRange } from '@toolboxai/contracts';
import { z } from 'zod';
import { answerTool } from './answer-tool.ts';
import { lessonUri, placeNames, textFileNames, writeLessonFile } from './lesson-file.ts';
import { type McpContext, ownerOf } from './mcp-deps.ts';

const searchSchema = z.strictObject({
  query: z.string().max(200).default('').describe('Words of the title, the subject or the objectives; empty for all lessons'),
  grade_level: z.int().min(gradeRange.min).max(gradeRange.max).optional(),
  limit: z.int().min(1).max(50).default(10),
  after: z.guid().optional().describe('`next` of the answer before'),
});

export function registerSearchContent(server: McpServer, { log, caller, searchContent }: McpContext): void {
  server.registerTool(
    'search_content',
    {
      title: 'Search lessons',
      description: 'Lessons of your library, newest first.',
      inputSchema: searchSchema,
      outputSchema: contentListSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    answerTool(log, 'search_content', async ({ query, grade_level, limit, after }: z.infer<typeof searchSchema>) => {
      const items = await searchContent(ownerOf(caller()), { text: query, gradeLevel: grade_level, limit, after });
      const lines = items.map((item) => `${item.id}  ${item.title} (${item.subject}, grade ${item.grade_level})`);
      const next = items.length === limit ? (items.at(-1)?.id ?? null) : null;
      return { text: lines.join('\n') || 'No lesson of your library has these words.', data: { items, next } };
    }),
  );
}

const getSchema = z.strictObject({
  content_id: z.guid(),
  file: z
    .enum(textFileNames)
    .default('lesson.md')
    .describe('lesson.md is for reading; quiz.json holds the answer keys and their proofs'),
});

export function registerGetContent(server: McpServer, context: McpContext): void {
  const { log, caller, readContent } = context;
  server.registerTool(
    'get_content',
    {
      title: 'Read a lesson',
      description: 'One lesson of your library, as text.',
      inputSchema: getSchema,
      outputSchema: z.object({ content: contentSummarySchema, file: z.enum(textFileNames), media_type: z.string() }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    answerTool(log, 'get_content', async ({ content_id, file }: z.infer<typeof getSchema>) => {
      const content = await readContent(ownerOf(caller()), content_id);
      const written = await writeLessonFile(context, file, content);
      const text = 'text' in written ? written.text : '';
      return { text, data: { content: contentSummarySchema.parse(content), file, media_type: written.mediaType } };
    }),
  );
}

const exportSchema = z.strictObject({
  content_id: z.guid(),
  format: z.enum(placeNames).default('place.rbxlx').describe('place.rbxlx opens in Roblox Studio; rojo.zip is a Rojo project'),
});

const exportedSchema = z.object({
  file: z.enum(placeNames),
  media_type: z.string(),
  size_bytes: z.int(),
  sha256: z.string(),
  resource_uri: z.string().describe('To be read with resources/read'),
  download_url: z.string().describe('Asks for the same bearer token'),
});

/** The bytes are not put before the model: they are where the client can fetch them. */
export function registerExportPlace(server: McpServer, context: McpContext): void {
  const { log, caller, readContent } = context;
  server.registerTool(
    'export_place',
    {
      title: 'Export the world for Roblox',
      description: "Writes the lesson's world for Roblox's tools and says where to fetch it.",
      inputSchema: exportSchema,
      outputSchema: exportedSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    answerTool(log, 'export_place', async ({ content_id, format }: z.infer<typeof exportSchema>) => {
      const content = await readContent(ownerOf(caller()), content_id);
      const written = await writeLessonFile(context, format, content);
      const bytes = Buffer.from('text' in written ? written.text : written.bytes);
      const uri = lessonUri(content_id, format);
      const url = `${caller().origin}/api/v1/content/${content_id}/${format}`;
      const { mediaType } = written;
      return {
        text: `${format} of "${content.title}" has ${bytes.length} bytes. Read the resource ${uri}, or download ${url} with your token.`,
        data: {
          file: format,
          media_type: mediaType,
          size_bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          resource_uri: uri,
          download_url: url,
        },
        links: [{ type: 'resource_link', uri, name: format, mimeType: mediaType, size: bytes.length }],
      };
    }),
  );
}
