import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

export type ModelCall = {
  authorization: string | undefined;
  /** The part that was asked for, by the schema's name; undefined for a request without one. */
  part: string | undefined;
  body: Record<string, unknown>;
};

export type ModelServer = {
  /** For OPENAI_BASE_URL. */
  url: string;
  /** Its own ledger: every chat that it was ever asked for. */
  calls: ModelCall[];
  /** Texts that it was asked to moderate. */
  moderated: string[];
  close(): Promise<void>;
};

export type ModelScript = {
  /** Each answer waits for it. */
  gate?: (call: number) => Promise<void>;
  /** Answers instead of the good parts: a text as it is, any other value as JSON. Undefined: as usual. */
  answer?: (call: ModelCall, count: number) => unknown;
  /** Answers by hand, for faults of the server itself; true once it did. */
  reply?: (response: ServerResponse, call: ModelCall, count: number) => boolean;
  /** What the server says that a call took; `usage` unless told, undefined for a server that says nothing. */
  usage?: (call: ModelCall) => Record<string, number> | undefined;
  /** False: answers in one piece, though asked for a stream. */
  streams?: boolean;
  /** Whether a text is flagged; without it there is no moderation endpoint, and where it throws, the endpoint fails. */
  flags?: (text: string) => boolean | Promise<boolean>;
};

const question = (prompt: string) => ({
  prompt,
  answer: 'in a hive',
  explanation: 'A hive is the home of bees.',
  wrong: ['in a shoe', 'in a cup', 'in a lake'].map((text) => ({ text, hint: 'Think of a small house for bees.' })),
});

/** What a good model writes for children of grade 5, whatever the topic. */
export const goodParts: Readonly<Record<string, unknown>> = {
  introduction: {
    sentences: [
      'Today we share things fairly.',
      'Pieces of a whole can be put together to make something new.',
      'Let us find out how it works.',
    ],
  },
  explanation: {
    idea: ['You can only put parts together when they have the same size.'],
    why: ['A new cut changes the name of a part, but there is as much of it as before.'],
  },
  world: {
    story: ['Your team has found an old map with a path from flag to flag.', 'A guide asks for your help at every stop.'],
  },
  differentiation: {
    support: ['Fold a strip of paper and color the parts beside each other.'],
    stretch: ['Find out whether there is a smallest part, and tell a friend why.'],
  },
  vocabulary: {
    words: [
      { term: 'part', meaning: 'a piece of something larger' },
      { term: 'whole', meaning: 'all of it together' },
    ],
  },
  practice: {
    tasks: ['Ask your partner a question.', 'Draw what you have learned.'],
    check: ['Write down one thing that is new.'],
  },
  questions: { questions: ['Where do bees live?', 'Where do bees sleep?', 'Where do bees dance?'].map(question) },
};

export const usage = { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 };

/** Speaks OpenAI's chat API, as a process that the product knows only by its address. */
export async function startModelServer(script: ModelScript = {}): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const moderated: string[] = [];
  const moderate = async (body: Record<string, unknown>, response: ServerResponse): Promise<void> => {
    const texts = Array.isArray(body.input) ? body.input.map(String) : [];
    moderated.push(...texts);
    if (!script.flags) return void response.writeHead(404).end();
    const flags = texts.map(async (text) => script.flags?.(text) ?? false);
    try {
      const flagged = await Promise.all(flags);
      send(response, { results: flagged.map((flag) => ({ flagged: flag })) });
    } catch {
      response.writeHead(500).end();
    }
  };
  const chat = async (call: ModelCall, response: ServerResponse): Promise<void> => {
    const count = calls.push(call);
    await script.gate?.(count);
    if (script.reply?.(response, call, count)) return;
    const answer = script.answer?.(call, count) ?? goodParts[call.part ?? ''] ?? 'Once upon a time.';
    const content = typeof answer === 'string' ? answer : JSON.stringify(answer);
    const told = script.usage ? script.usage(call) : usage;
    if (call.body.stream === true && script.streams !== false) return stream(response, content, call.body, told);
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    send(response, { ...envelope, object: 'chat.completion', choices, ...(told && { usage: told }) });
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString());
      if (request.url?.endsWith('/moderations')) return void moderate(body, response);
      const part = body.response_format?.json_schema?.name;
      void chat({ authorization: request.headers.authorization, part, body }, response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
    calls,
    moderated,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const envelope = { id: 'answer-1', created: 1, model: 'test-model' };

/** Server-sent events as OpenAI sends them: the answer in pieces, and the figures last, if they were asked for. */
function stream(response: ServerResponse, content: string, body: Record<string, unknown>, told: unknown): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = (fields: unknown): void => void response.write(`data: ${JSON.stringify(fields)}\n\n`);
  for (const piece of content.match(/[\s\S]{1,40}/g) ?? []) event(chunkOf({ role: 'assistant', content: piece }, null));
  event(chunkOf({}, 'stop'));
  if (told && body.stream_options) event({ ...envelope, object: 'chat.completion.chunk', choices: [], usage: told });
  response.end('data: [DONE]\n\n');
}

/** One piece of a streamed answer. */
export const chunkOf = (delta: Record<string, string>, finish: string | null) => ({
  ...envelope,
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason: finish }],
});

function send(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
