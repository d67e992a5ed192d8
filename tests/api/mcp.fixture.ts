import { type CallToolResult, Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { TestServer } from '../support/test-server.ts';

export type Era = 'legacy' | 'modern';

export type McpClient = { client: Client; transport: StreamableHTTPClientTransport; close(): Promise<void> };

/** The SDK's own client at `/mcp`: with a session (`legacy`, protocol 2025-11-25) or without one (`modern`, 2026-07-28). */
export async function connectMcp(
  { url }: Pick<TestServer, 'url'>,
  headers: Record<string, string>,
  era: Era = 'legacy',
): Promise<McpClient> {
  const mode = era === 'legacy' ? 'legacy' : { pin: '2026-07-28' };
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } });
  await client.connect(transport);
  return { client, transport, close: () => client.close() };
}

/** The text that a model would read. */
export const textOf = ({ content }: CallToolResult): string =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('');

// What a tool answers is checked against its own schema by the client, then by what a test expects of it.
// oxlint-disable-next-line typescript/no-explicit-any
export const dataOf = ({ structuredContent }: CallToolResult): any => structuredContent;

export const fractions = { subject: 'Mathematics', grade_level: 5, objectives: ['Learn fractions'], questions: 4 };
