import { completable, McpServer, ResourceTemplate, type ServerContext } from '@modelcontextprotocol/server';
import { z } from 'zod';

/**
 * What the official conformance suite wants to find on a server, under the names and with the texts that it looks for
 * (`conformance list --server`). It is served by our own room, so that what the suite then tests is our transport and sessions.
 */
export function buildSuiteServer(): McpServer {
  const server = new McpServer(
    { name: 'conformance', version: '1' },
    { capabilities: { tools: {}, resources: { subscribe: true }, prompts: {}, completions: {}, logging: {} } },
  );
  addContentTools(server);
  addTalkingTools(server);
  addAskingTools(server);
  addResources(server);
  addPrompts(server);
  return server;
}

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
const wav = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAAAAA==';
const text = (said: string) => ({ type: 'text' as const, text: said });
const image = { type: 'image' as const, data: png, mimeType: 'image/png' };
const embedded = (uri: string, mimeType: string, said: string) => ({
  type: 'resource' as const,
  resource: { uri, mimeType, text: said },
});

function addContentTools(server: McpServer): void {
  const add = (name: string, content: (ReturnType<typeof text> | typeof image | ReturnType<typeof embedded>)[]) =>
    server.registerTool(name, { description: name }, () => ({ content }));
  add('test_simple_text', [text('This is a simple text response for testing.')]);
  add('test_image_content', [image]);
  add('test_embedded_resource', [embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')]);
  add('test_multiple_content_types', [
    text('Multiple content types test:'),
    image,
    embedded('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
  ]);
  server.registerTool('test_audio_content', { description: 'audio' }, () => ({
    content: [{ type: 'audio', data: wav, mimeType: 'audio/wav' }],
  }));
  server.registerTool('test_error_handling', { description: 'an error' }, () => {
    throw new Error('This tool intentionally returns an error for testing');
  });
  const address = z.object({ street: z.string().optional(), city: z.string().optional() }).meta({ id: 'address' });
  const inputSchema = z.strictObject({ name: z.string().optional(), address: address.optional() });
  const about = { description: 'Tool with JSON Schema 2020-12 features', inputSchema };
  server.registerTool('json_schema_2020_12_tool', about, () => ({ content: [text('ok')] }));
}

function addTalkingTools(server: McpServer): void {
  server.registerTool('test_tool_with_logging', { description: 'logs' }, async (call: ServerContext) => {
    for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed'])
      await call.mcpReq.log('info', data);
    return { content: [text('done')] };
  });
  server.registerTool('test_tool_with_progress', { description: 'tells progress' }, async ({ mcpReq }: ServerContext) => {
    const progressToken = mcpReq._meta?.progressToken;
    for (const progress of progressToken === undefined ? [] : [0, 50, 100])
      await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, total: 100 } });
    return { content: [text('done')] };
  });
}

/** `send` puts what is asked on the stream of the call itself, which is open; a session's own stream may not be yet. */
function addAskingTools(server: McpServer): void {
  const prompted = { description: 'asks a model', inputSchema: z.object({ prompt: z.string() }) };
  server.registerTool('test_sampling', prompted, async ({ prompt }, { mcpReq }) => {
    const params = { messages: [{ role: 'user', content: text(prompt) }], maxTokens: 100 };
    const { content } = await mcpReq.send({ method: 'sampling/createMessage', params });
    return { content: [text(`LLM response: ${'text' in content ? content.text : ''}`)] };
  });
  const ask = async ({ mcpReq }: ServerContext, message: string, properties: object, required: string[] = []) => {
    const params = { mode: 'form', message, requestedSchema: { type: 'object', properties, required } };
    const { action, content } = await mcpReq.send({ method: 'elicitation/create', params });
    return `action=${action}, content=${JSON.stringify(content)}`;
  };
  const told = { description: 'asks a person', inputSchema: z.object({ message: z.string() }) };
  server.registerTool('test_elicitation', told, async ({ message }, call) => {
    const username = { type: 'string' as const, description: "User's response" };
    const email = { type: 'string' as const, description: "User's email address" };
    return { content: [text(`User response: ${await ask(call, message, { username, email }, ['username', 'email'])}`)] };
  });
  server.registerTool('test_elicitation_sep1034_defaults', { description: 'defaults' }, async (call: ServerContext) => {
    const answer = await ask(call, 'Defaults', {
      name: { type: 'string', default: 'John Doe' },
      age: { type: 'integer', default: 30 },
      score: { type: 'number', default: 95.5 },
      status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
      verified: { type: 'boolean', default: true },
    });
    return { content: [text(`Elicitation completed: ${answer}`)] };
  });
  server.registerTool('test_elicitation_sep1330_enums', { description: 'enums' }, async (call: ServerContext) => {
    const options = ['option1', 'option2', 'option3'];
    const titled = ['First', 'Second', 'Third'].map((title, i) => ({ const: `value${i + 1}`, title: `${title} Option` }));
    const answer = await ask(call, 'Enums', {
      untitledSingle: { type: 'string', enum: options },
      titledSingle: { type: 'string', oneOf: titled },
      legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['Option One', 'Option Two', 'Option Three'] },
      untitledMulti: { type: 'array', items: { type: 'string', enum: options } },
      titledMulti: { type: 'array', items: { anyOf: titled } },
    });
    return { content: [text(`Elicitation completed: ${answer}`)] };
  });
}

function addResources(server: McpServer): void {
  const about = (description: string, mimeType: string) => ({ description, mimeType });
  const said = 'This is the content of the static text resource.';
  server.registerResource('text', 'test://static-text', about('text', 'text/plain'), ({ href }) => ({
    contents: [{ uri: href, mimeType: 'text/plain', text: said }],
  }));
  server.registerResource('binary', 'test://static-binary', about('binary', 'image/png'), ({ href }) => ({
    contents: [{ uri: href, mimeType: 'image/png', blob: png }],
  }));
  server.registerResource('watched', 'test://watched-resource', about('watched', 'text/plain'), ({ href }) => ({
    contents: [{ uri: href, mimeType: 'text/plain', text: 'watched' }],
  }));
  const template = new ResourceTemplate('test://template/{id}/data', { list: undefined });
  server.registerResource('template', template, about('template', 'application/json'), ({ href }, { id }) => ({
    contents: [
      {
        uri: href,
        mimeType: 'application/json',
        text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
      },
    ],
  }));
  server.server.setRequestHandler('resources/subscribe', () => ({}));
  server.server.setRequestHandler('resources/unsubscribe', () => ({}));
}

function addPrompts(server: McpServer): void {
  const user = <Content>(content: Content) => ({ role: 'user' as const, content });
  server.registerPrompt('test_simple_prompt', { description: 'simple' }, () => ({
    messages: [user(text('This is a simple prompt for testing.'))],
  }));
  const places = ['paris', 'park', 'party'];
  const arg1 = completable(z.string(), (typed) => places.filter((place) => place.startsWith(typed)));
  const two = { description: 'two arguments', argsSchema: z.object({ arg1, arg2: z.string() }) };
  server.registerPrompt('test_prompt_with_arguments', two, (given) => ({
    messages: [user(text(`Prompt with arguments: arg1='${given.arg1}', arg2='${given.arg2}'`))],
  }));
  const uri = { description: 'a resource', argsSchema: z.object({ resourceUri: z.string() }) };
  server.registerPrompt('test_prompt_with_embedded_resource', uri, ({ resourceUri }) => ({
    messages: [
      user(embedded(resourceUri, 'text/plain', 'Embedded resource content for testing.')),
      user(text('Please process the embedded resource above.')),
    ],
  }));
  server.registerPrompt('test_prompt_with_image', { description: 'an image' }, () => ({
    messages: [user(image), user(text('Please analyze the image above.'))],
  }));
}
