import type { CallToolResult, ServerContext } from '@modelcontextprotocol/server';
import { AppError } from '@toolboxai/contracts';
import type { Log } from '#platform/log';

type Answer = { text: string; data: Record<string, unknown>; links?: CallToolResult['content'] };

/**
 * A tool's handler: what it answers goes out as text for the model and as data for the program; what goes wrong becomes a result
 * that says what to do. Nothing of an error that was not meant for the public leaves here.
 */
export function answerTool<Input>(log: Log, name: string, run: (input: Input, call: ServerContext) => Promise<Answer>) {
  return async (input: Input, call: ServerContext): Promise<CallToolResult> => {
    try {
      const { text, data, links = [] } = await run(input, call);
      return { content: [{ type: 'text', text }, ...links], structuredContent: data };
    } catch (error) {
      return refuse(publicError(log, name, error));
    }
  };
}

/** The error as its public may read it; anything else is written down, once, and becomes INTERNAL. */
export function publicError(log: Log, what: string, error: unknown): AppError {
  if (error instanceof AppError && error.status < 500) return error;
  log.error({ err: error, what }, 'an MCP request failed');
  if (error instanceof AppError) return error;
  return new AppError('INTERNAL', {
    publicMessage: 'Something went wrong here. Nothing of yours was lost: try again.',
    cause: error,
  });
}

function refuse({ code, publicMessage, suggestions }: AppError): CallToolResult {
  const nearest = suggestions.length > 0 ? ` Try one of: ${suggestions.join(', ')}.` : '';
  return { isError: true, content: [{ type: 'text', text: `${publicMessage}${nearest}` }], _meta: { 'toolboxai/code': code } };
}
