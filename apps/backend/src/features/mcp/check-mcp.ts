import { z } from 'zod';
import type { Caller } from './mcp-deps.ts';
import type { Endpoint } from './mcp-endpoint.ts';

const version = '2025-11-25';
const address = 'http://localhost/mcp';

/** Lists nothing of anyone's: tools are only named. */
const nobody: Caller = {
  user: { id: '00000000-0000-0000-0000-000000000000', email: '', name: '', role: 'teacher' },
  origin: 'http://localhost',
};

const initializedSchema = z.object({
  result: z.object({ protocolVersion: z.string(), serverInfo: z.object({ name: z.string() }) }),
});
const toolsSchema = z.object({ result: z.object({ tools: z.array(z.object({ name: z.string() })).min(1) }) });

/** Goes the way of a client: a session, its tools, its end. Throws where a step of it fails; else says what was found. */
export async function checkMcp({ answer }: Pick<Endpoint, 'answer'>): Promise<string> {
  const params = { protocolVersion: version, capabilities: {}, clientInfo: { name: 'health', version } };
  const opened = await post(answer, { id: 1, method: 'initialize', params }, {});
  const { protocolVersion } = initializedSchema.parse(await readMessage(opened)).result;
  const session = { 'mcp-session-id': opened.headers.get('mcp-session-id') ?? '', 'mcp-protocol-version': protocolVersion };
  try {
    await post(answer, { method: 'notifications/initialized' }, session);
    const { tools } = toolsSchema.parse(await readMessage(await post(answer, { id: 2, method: 'tools/list' }, session))).result;
    return `${tools.length} tools, protocol ${protocolVersion}`;
  } finally {
    await answer(new Request(address, { method: 'DELETE', headers: session }), undefined, nobody);
  }
}

function post(answer: Endpoint['answer'], message: Record<string, unknown>, session: Record<string, string>): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...session };
  return answer(new Request(address, { method: 'POST', headers }), { jsonrpc: '2.0', ...message }, nobody);
}

/** The one message of an answer, which comes as an event stream. */
async function readMessage(response: Response): Promise<unknown> {
  const text = await response.text();
  const data = text.split('\n').find((line) => line.startsWith('data: {'));
  if (!data) throw new Error(`The MCP server answered ${response.status} without a message.`);
  return JSON.parse(data.slice('data: '.length));
}
