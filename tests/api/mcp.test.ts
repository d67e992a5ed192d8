import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { connectMcp, dataOf, type Era, fractions, type McpClient, textOf } from './mcp.fixture.ts';

let server: TestServer;
let teacher: { authorization: string };
let contentId: string;
beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  const order = { agent_type: 'content_generator', task_type: 'generate_content', task_data: { ...fractions, seed: 'mcp' } };
  contentId = (await server.call('POST', '/api/v1/agents/execute', order, teacher)).body.result.content_id;
});
afterAll(() => server.close());

const tools = ['export_place', 'find_standards', 'generate_lesson', 'get_content', 'get_task', 'search_content', 'start_class'];

describe.each<Era>(['legacy', 'modern'])('a client of the %s protocol', (era) => {
  let own: McpClient;
  const call = (name: string, given: Record<string, unknown>) => own.client.callTool({ name, arguments: given });
  beforeAll(async () => {
    own = await connectMcp(server, teacher, era);
  });
  afterAll(() => own.close());

  test('finds the server, its tools with their schemas, its resources and its prompts', async () => {
    expect(own.client.getServerVersion()).toMatchObject({ name: 'toolboxai', version: 'test' });
    const listed = (await own.client.listTools()).tools;
    expect(listed.map(({ name }) => name).toSorted()).toEqual(tools);
    const generate = listed.find(({ name }) => name === 'generate_lesson');
    expect(generate?.inputSchema.required?.toSorted()).toEqual(['grade_level', 'subject']);
    expect((await own.client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['plan_lesson', 'review_lesson']);
    const { resourceTemplates } = await own.client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain('toolboxai://lessons/{id}/{file}');
  });

  test('has a lesson made, and hears of all eight steps', async () => {
    const heard: unknown[] = [];
    const made = await own.client.callTool(
      { name: 'generate_lesson', arguments: { ...fractions, seed: era } },
      { onprogress: ({ progress, total, message }) => heard.push({ progress, total, message }) },
    );
    expect(made.isError).toBeUndefined();
    expect(dataOf(made)).toMatchObject({ status: 'completed', result: { questions: 4 } });
    expect(heard).toEqual(
      Array.from({ length: 8 }, (_, i) => ({ progress: i + 1, total: 8, message: expect.stringMatching(/\w/) })),
    );
    const { task_id, result } = dataOf(made);
    expect(textOf(made)).toContain(result.content_id);
    expect(dataOf(await call('get_task', { task_id }))).toEqual(dataOf(made));
    expect((await server.call('GET', `/api/v1/content/${result.content_id}`, undefined, teacher)).status).toBe(200);
  });

  test('does not wait longer than it was told to', async () => {
    const begun = dataOf(await call('generate_lesson', { ...fractions, seed: `${era} later`, wait_seconds: 0 }));
    expect(begun).toMatchObject({ status: 'queued', result: null });
    await expect.poll(async () => dataOf(await call('get_task', { task_id: begun.task_id })).status).toBe('completed');
  });

  test('searches the library and reads a lesson', async () => {
    const found = dataOf(await call('search_content', { query: 'FRACTIONS learn', grade_level: 5, limit: 50 }));
    expect(found.items.map(({ id }: { id: string }) => id)).toContain(contentId);
    expect(dataOf(await call('search_content', { query: '%' })).items).toEqual([]);
    expect(dataOf(await call('search_content', { grade_level: 3 })).items).toEqual([]);
    const read = await call('get_content', { content_id: contentId });
    expect(textOf(read)).toMatch(/^# /);
    expect(dataOf(read)).toMatchObject({ content: { id: contentId, questions: 4 }, file: 'lesson.md' });
    const quiz = JSON.parse(textOf(await call('get_content', { content_id: contentId, file: 'quiz.json' })));
    expect(quiz.questions).toHaveLength(4);
  });

  test.each(['place.rbxlx', 'rojo.zip'])('exports %s as a resource with the same bytes as the download', async (format) => {
    const exported = await call('export_place', { content_id: contentId, format });
    const { download_url, resource_uri, sha256, size_bytes } = dataOf(exported);
    expect(exported.content).toContainEqual(expect.objectContaining({ type: 'resource_link', uri: resource_uri, name: format }));
    const download = Buffer.from(await (await fetch(download_url, { headers: teacher })).arrayBuffer());
    expect({ size: download.length, sha: createHash('sha256').update(download).digest('hex') }).toEqual({
      size: size_bytes,
      sha: sha256,
    });
    const [read] = (await own.client.readResource({ uri: resource_uri })).contents;
    const bytes =
      read && 'blob' in read ? Buffer.from(read.blob, 'base64') : Buffer.from(read && 'text' in read ? read.text : '');
    expect(bytes.equals(download)).toBe(true);
  });

  test('finds standards by code and by topic, and none that does not exist', async () => {
    const byCode = dataOf(await call('find_standards', { query: '5.NF.A.1' }));
    expect(byCode.standards).toEqual([{ framework: 'CCSS.MATH', code: '5.NF.A.1', statement: expect.any(String) }]);
    expect(byCode.topics[0].standard.code).toBe('5.NF.A.1');
    const byTopic = dataOf(await call('find_standards', { query: 'volcanoes', grade_level: 4 }));
    expect(byTopic.standards[0].framework).toBe('NGSS');
    const unknown = await call('find_standards', { query: '5.NF.Z.9' });
    expect(unknown).toMatchObject({ isError: true, _meta: { 'toolboxai/code': 'NOT_FOUND' } });
  });

  test('starts a class that children can join', async () => {
    const started = dataOf(await call('start_class', { content_id: contentId, settings: { attempts: 1 } }));
    expect(started).toMatchObject({ status: 'running', settings: { attempts: 1 }, players: 0 });
    expect((await server.call('POST', '/api/v1/play/join', { code: started.code })).status).toBe(201);
  });

  test('reads the standards as resources', async () => {
    const read = async (uri: string) => {
      const [first] = (await own.client.readResource({ uri })).contents;
      return JSON.parse(first && 'text' in first ? first.text : '');
    };
    expect((await read('toolboxai://curriculum/standards')).length).toBeGreaterThan(500);
    expect(await read('toolboxai://curriculum/standards/MS-ESS1-1')).toMatchObject({ framework: 'NGSS' });
    await expect(read('toolboxai://curriculum/standards/X.1')).rejects.toThrow('no resource');
    await expect(read('toolboxai://lessons/../../etc/passwd')).rejects.toThrow(/[Rr]esource/);
  });

  test('lists the lessons of the library as resources', async () => {
    const { resources } = await own.client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain(`toolboxai://lessons/${contentId}/lesson.md`);
  });

  test('gets prompts, and completions of their arguments and of resources', async () => {
    const given = { subject: 'Mathematics', grade_level: '5', topic: 'Adding fractions' };
    const { messages } = await own.client.getPrompt({ name: 'plan_lesson', arguments: given });
    expect(JSON.stringify(messages)).toContain('Adding fractions');
    const complete = async (ref: Parameters<typeof own.client.complete>[0]['ref'], name: string, value: string) =>
      (await own.client.complete({ ref, argument: { name, value } })).completion.values;
    const plan = { type: 'ref/prompt', name: 'plan_lesson' } as const;
    expect(await complete(plan, 'subject', 'mat')).toEqual(['Mathematics']);
    expect(await complete(plan, 'grade_level', '1')).toEqual(['1', '10', '11', '12']);
    expect(await complete(plan, 'topic', 'volume')).toContainEqual(expect.stringMatching(/volume/i));
    const review = { type: 'ref/prompt', name: 'review_lesson' } as const;
    expect(await complete(review, 'content_id', contentId.slice(0, 6))).toContain(contentId);
    const lesson = { type: 'ref/resource', uri: 'toolboxai://lessons/{id}/{file}' } as const;
    expect(await complete(lesson, 'file', 'place')).toEqual(['place.rbxlx', 'place.rbxl']);
    expect(await complete(lesson, 'id', contentId.slice(0, 6))).toContain(contentId);
    const standard = { type: 'ref/resource', uri: 'toolboxai://curriculum/standards/{code}' } as const;
    expect(await complete(standard, 'code', '5.nf.a')).toEqual(['5.NF.A.1', '5.NF.A.2']);
  });

  test.each([
    ['a field that is missing', 'generate_lesson', { subject: 'Mathematics' }, /grade_level/],
    ['a field that is unknown', 'search_content', { wish: 1 }, /wish/],
    ['a grade that there is not', 'generate_lesson', { subject: 'Mathematics', grade_level: 40 }, /grade_level/],
    ['a file that a model cannot read', 'get_content', { content_id: '…', file: 'place.rbxl' }, /content_id|file/],
    ['a task that there is not', 'get_task', { task_id: '00000000-0000-4000-8000-000000000000' }, /There is no such task/],
    ['a lesson that there is not', 'start_class', { content_id: '00000000-0000-4000-8000-000000000000' }, /no such lesson/],
  ])('is told what is wrong with %s, as a result that its model can read', async (_what, name, given, said) => {
    const refused = await call(name, given);
    expect(refused.isError).toBe(true);
    expect(textOf(refused)).toMatch(said);
  });

  test('is told the nearest topics where an objective is unknown', async () => {
    const refused = await call('generate_lesson', { ...fractions, objectives: ['Knit a scarf of whales'], seed: era });
    expect(refused).toMatchObject({ isError: true, _meta: { 'toolboxai/code': 'UNKNOWN_TOPIC' } });
    expect(textOf(refused)).toContain('Try one of');
  });

  test('sees nothing of another teacher’s', async () => {
    const stranger = await connectMcp(server, await server.logIn('teacher'), era);
    try {
      const ask = (name: string, given: Record<string, unknown>) => stranger.client.callTool({ name, arguments: given });
      const { task_id } = dataOf(await call('generate_lesson', { ...fractions, seed: `${era} mine` }));
      for (const refused of [
        await ask('get_task', { task_id }),
        await ask('get_content', { content_id: contentId }),
        await ask('export_place', { content_id: contentId }),
        await ask('start_class', { content_id: contentId }),
      ])
        expect(refused).toMatchObject({ isError: true, _meta: { 'toolboxai/code': 'NOT_FOUND' } });
      expect(dataOf(await ask('search_content', {})).items).toEqual([]);
      expect((await stranger.client.listResources()).resources.map(({ uri }) => uri)).toEqual([
        'toolboxai://curriculum/standards',
      ]);
      await expect(stranger.client.readResource({ uri: `toolboxai://lessons/${contentId}/quiz.json` })).rejects.toThrow(
        'no such lesson',
      );
      const admin = await connectMcp(server, await server.logIn('admin'), era);
      expect(textOf(await admin.client.callTool({ name: 'get_content', arguments: { content_id: contentId } }))).toMatch(/^# /);
      await admin.close();
    } finally {
      await stranger.close();
    }
  });
});

test('lessons asked for here count as those asked for elsewhere', async () => {
  const limited = await startTestServer({ RATE_LIMIT_PER_MINUTE: '5' });
  const own = await connectMcp(limited, await limited.logIn('teacher'), 'modern');
  try {
    const ask = () => own.client.callTool({ name: 'generate_lesson', arguments: { ...fractions, wait_seconds: 0 } });
    for (let n = 1; n <= 5; n += 1) expect((await ask()).isError).toBeFalsy();
    const sixth = await ask();
    expect(sixth.isError).toBe(true);
    expect(textOf(sixth)).toContain('You asked for many lessons in a short time.');
  } finally {
    await own.close();
    await limited.close();
  }
});
