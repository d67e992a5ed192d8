import type { McpServer } from '@modelcontextprotocol/server';
import { classSummarySchema, startClassSchema } from '@toolboxai/contracts';
import type { z } from 'zod';
import { answerTool } from './answer-tool.ts';
import type { McpContext } from './mcp-deps.ts';

export function registerStartClass(server: McpServer, { log, caller, startClass }: McpContext): void {
  if (!startClass) return;
  server.registerTool(
    'start_class',
    {
      title: 'Start a class',
      description: 'Opens a class on a lesson of your library and gives the code that children join with.',
      inputSchema: startClassSchema,
      outputSchema: classSummarySchema,
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    answerTool(log, 'start_class', async (asked: z.output<typeof startClassSchema>) => {
      const { user, origin } = caller();
      const started = await startClass(user, asked);
      const until = `until ${started.expires_at}`;
      return {
        text: `"${started.title}" is ${started.status}. Children join at ${origin}/play?code=${started.code} (code ${started.code}) ${until}.`,
        data: started,
      };
    }),
  );
}
