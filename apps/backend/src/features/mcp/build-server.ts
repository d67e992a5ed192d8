import { McpServer } from '@modelcontextprotocol/server';
import { registerFindStandards } from './find-standards.ts';
import { registerGenerateLesson, registerGetTask } from './generate-lesson.ts';
import { registerExportPlace, registerGetContent, registerSearchContent } from './lesson-tools.ts';
import type { McpContext } from './mcp-deps.ts';
import { registerPrompts } from './prompts.ts';
import { registerResources } from './resources.ts';
import { registerStartClass } from './start-class.ts';

/** Far above what any tool takes. */
const mostInputElements = 1_000;

/** The server as one client sees it. What it offers does not change while it runs, so that nobody is told of changes. */
export function buildServer(context: McpContext): McpServer {
  const listChanged = false;
  const server = new McpServer(
    { name: 'toolboxai', title: 'ToolboxAI', version: context.version },
    {
      capabilities: { tools: { listChanged }, resources: { listChanged }, prompts: { listChanged }, completions: {} },
      instructions:
        'Lessons with proven answers and a world to play them in. find_standards names what can be taught, generate_lesson makes it, get_content reads it, start_class lets children in. Standards come from find_standards alone.',
      maxToolInputElements: mostInputElements,
    },
  );
  registerGenerateLesson(server, context);
  registerGetTask(server, context);
  registerSearchContent(server, context);
  registerGetContent(server, context);
  registerExportPlace(server, context);
  registerFindStandards(server, context);
  registerStartClass(server, context);
  registerResources(server, context);
  registerPrompts(server, context);
  return server;
}
