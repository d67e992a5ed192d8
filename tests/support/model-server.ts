import { once } from 'node:events';
import { createServer } from 'node:http';

export type ModelCall = { authorization: string | undefined; body: Record<string, unknown> };

export type ModelServer = {
  /** For OPENAI_BASE_URL. */
  url: string;
  /** Its own ledger: every call that it was ever sent. */
  calls: ModelCall[];
  close(): Promise<void>;
};

export const introduction = 'Today we share things fairly. Pieces of a whole can be put together. Let us find out how.';

/** Speaks OpenAI's chat API, as a process that the product knows only by its address. Each answer waits for `gate`, if any. */
export async function startModelServer(gate?: (call: number) => Promise<void>): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    const answer = async (): Promise<void> => {
      calls.push({ authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) });
      await gate?.(calls.length);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          id: 'answer-1',
          object: 'chat.completion',
          created: 1,
          model: 'test-model',
          choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: introduction } }],
          usage: { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 },
        }),
      );
    };
    request.on('end', () => void answer());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
    calls,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
