import type { McpServer } from '@modelcontextprotocol/server';
import { AppError, gradeRange, standardRefSchema } from '@toolboxai/contracts';
import { findStandards, frameworks, isStandardCode, type Standard, standardOf, suggestTopics } from '@toolboxai/curriculum';
import { z } from 'zod';
import { answerTool } from './answer-tool.ts';
import type { McpContext } from './mcp-deps.ts';

const usualGrade = 4;

const inputSchema = z.strictObject({
  query: z.string().trim().min(1).max(200).describe('A code such as 5.NF.A.1 or MS-ESS1, or a topic such as "fractions"'),
  grade_level: z.int().min(gradeRange.min).max(gradeRange.max).optional(),
  limit: z.int().min(1).max(50).default(10),
});

const outputSchema = z.object({
  standards: z.array(standardRefSchema.extend({ statement: z.string() })),
  topics: z
    .array(z.object({ title: z.string(), grade_level: z.int(), standard: standardRefSchema }))
    .describe('What a lesson can be asked for with proven answers; a title is an objective for generate_lesson'),
});

export function registerFindStandards(server: McpServer, { log }: McpContext): void {
  server.registerTool(
    'find_standards',
    {
      title: 'Find standards',
      description: 'Standards of the curriculum (CCSS, NGSS, C3) by code or topic, and the topics that teach them.',
      inputSchema,
      outputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    answerTool(log, 'find_standards', async ({ query, grade_level, limit }: z.infer<typeof inputSchema>) => {
      const topics = suggestTopics(query, grade_level ?? usualGrade, limit);
      const standards = standardsFor(query, topics, limit);
      const lines = standards.map(({ framework, code, statement }) => `${framework} ${code}: ${statement}`);
      return {
        text: lines.join('\n') || 'No standard of the curriculum is about this.',
        data: { standards, topics: topics.map(({ title, grade, standard }) => ({ title, grade_level: grade, standard })) },
      };
    }),
  );
}

/** Those that the text names by code; else those of the topics, then those whose statement has every word of it. */
function standardsFor(query: string, topics: readonly { standard: { code: string } }[], limit: number): Standard[] {
  const named = findStandards(query);
  if (named?.length === 0)
    throw new AppError('NOT_FOUND', {
      publicMessage: `No framework of the curriculum has a standard "${query}". Check the code, or ask with words, for example "fractions".`,
    });
  if (named) return named.slice(0, limit).map(standardOf);
  const words = query.toLowerCase().split(/\s+/);
  const codes = topics.map(({ standard }) => standard.code).filter(isStandardCode);
  const spoken = listStandards().filter(({ statement }) => words.every((word) => statement.toLowerCase().includes(word)));
  const found = new Map([...codes.map(standardOf), ...spoken].map((standard) => [standard.code, standard]));
  return [...found.values()].slice(0, limit);
}

/** Every standard that is known, framework by framework. */
export const listStandards = (): Standard[] =>
  frameworks.flatMap(({ statements }) => Object.keys(statements).filter(isStandardCode).map(standardOf));
