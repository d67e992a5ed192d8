import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceTemplate,
  type Variables,
} from '@modelcontextprotocol/server';
import { isStandardCode, standardOf } from '@toolboxai/curriculum';
import { z } from 'zod';
import { publicError } from './answer-tool.ts';
import { listStandards } from './find-standards.ts';
import { isLessonFile, lessonFileNames, lessonUri, writeLessonFile } from './lesson-file.ts';
import { type McpContext, ownerOf } from './mcp-deps.ts';

const mostListed = 100;
const mostCompleted = 100;
const standardsUri = 'toolboxai://curriculum/standards';

export function registerResources(server: McpServer, context: McpContext): void {
  registerLessons(server, context);
  registerStandards(server);
}

function registerLessons(server: McpServer, context: McpContext): void {
  const { log, caller, searchContent, readContent } = context;
  const newest = (text: string, limit: number) =>
    searchContent(ownerOf(caller()), { text, gradeLevel: undefined, limit, after: undefined });
  const template = new ResourceTemplate('toolboxai://lessons/{id}/{file}', {
    list: async () => {
      const lessons = await told(log, 'resources/list', newest('', mostListed));
      return {
        resources: lessons.map(({ id, title, subject, grade_level }) => ({
          uri: lessonUri(id, 'lesson.md'),
          name: title,
          description: `${subject}, grade ${grade_level}`,
          mimeType: 'text/markdown',
        })),
      };
    },
    complete: {
      id: async (typed) => {
        const lessons = await told(log, 'completion/complete', newest('', mostCompleted));
        return lessons.map(({ id }) => id).filter((id) => id.startsWith(typed));
      },
      file: (typed) => lessonFileNames.filter((name) => name.startsWith(typed)),
    },
  });
  const about = { title: 'A lesson', description: `A lesson of your library, as one of ${lessonFileNames.join(', ')}.` };
  server.registerResource('lesson', template, about, async (uri, variables) => {
    const id = z.guid().safeParse(one(variables, 'id')).data;
    const file = one(variables, 'file');
    if (!id || !isLessonFile(file)) throw noResource(uri);
    return told(
      log,
      'resources/read',
      readContent(ownerOf(caller()), id).then(async (content): Promise<ReadResourceResult> => {
        const written = await writeLessonFile(context, file, content);
        const body = 'text' in written ? { text: written.text } : { blob: Buffer.from(written.bytes).toString('base64') };
        return { contents: [{ uri: uri.href, mimeType: written.mediaType, ...body }] };
      }),
    );
  });
}

function registerStandards(server: McpServer): void {
  const json = (uri: URL, value: unknown): ReadResourceResult => ({
    contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(value) }],
  });
  const all = {
    title: 'Standards',
    description: 'Every standard of the curriculum: framework, code and statement.',
    mimeType: 'application/json',
  };
  server.registerResource('standards', standardsUri, all, (uri) => json(uri, listStandards()));
  const template = new ResourceTemplate(`${standardsUri}/{code}`, {
    list: undefined,
    complete: {
      code: (typed) =>
        listStandards()
          .map(({ code }) => code)
          .filter((code) => code.toLowerCase().startsWith(typed.toLowerCase())),
    },
  });
  const each = { title: 'A standard', description: 'One standard by its code.', mimeType: 'application/json' };
  server.registerResource('standard', template, each, (uri, variables) => {
    const code = decodeURIComponent(one(variables, 'code'));
    if (!isStandardCode(code)) throw noResource(uri);
    return json(uri, standardOf(code));
  });
}

function one(variables: Variables, name: string): string {
  const value = variables[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

const noResource = (uri: URL): ProtocolError =>
  new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no resource ${uri.href}.`);

/** What these requests answer where they fail is a protocol error, whose message is shown as it is. */
async function told<Value>(log: McpContext['log'], what: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const { status, publicMessage } = publicError(log, what, error);
    const code = status < 500 ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError;
    throw new ProtocolError(code, publicMessage);
  }
}
