import { setTimeout as wait } from 'node:timers/promises';
import { type Content, contentSchema, eventNames, publicChannel, type Task, taskSchema } from '@toolboxai/contracts';
import { refusalOf } from './ask-server.ts';
import type { Realtime } from './find-realtime.ts';
import type { Visit } from './log-in.ts';
import { type Check, rowOf } from './row.ts';

const generation = rowOf('S115', 'content is generated');
const realtime = rowOf('S116', 'the dashboard is live');

/** What became of the one lesson that is made for this; `content` where it is there to be looked at. */
export type Made = { task?: Task; content?: Content; check: Check };

/** Words for what nobody teaches, so that nobody takes the lesson for theirs while it is there. */
const request = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: {
    subject: 'Mathematics',
    grade_level: 5,
    objectives: ['Adding fractions with unlike denominators'],
    questions: 4,
    seed: 'a lesson that the migration is verified by',
  },
};

const lookEveryMs = 1_000;
const hasEnded = ({ status }: Task): boolean => status === 'completed' || status === 'failed' || status === 'cancelled';

/** S115: has a lesson made to its end, and looks at the proofs of its quiz. A task that does not end in time is cancelled. */
export async function makeLesson({ ask }: Visit, limitMs: number): Promise<Made> {
  const start = performance.now();
  const ordered = await ask('POST', '/api/v1/agents/execute', { body: request, headers: { prefer: 'wait=20' } });
  if (ordered.status !== 200 && ordered.status !== 202)
    return { check: generation.fail(`the order is refused (${refusalOf(ordered)})`, fixOf(ordered.status)) };
  let task = taskSchema.parse(ordered.json);
  const path = `/api/v1/agents/tasks/${task.task_id}`;
  while (!hasEnded(task) && performance.now() - start < limitMs) {
    await wait(lookEveryMs);
    task = taskSchema.parse((await ask('GET', path)).json);
  }
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (!hasEnded(task)) {
    await ask('POST', `${path}/cancel`);
    return {
      task,
      check: generation.fail(
        `after ${seconds} the task is ${task.status}; it was cancelled`,
        'Look at /health/agents for what waits, and whether a server with SERVER_ROLE=all or worker runs.',
      ),
    };
  }
  if (task.status !== 'completed')
    return {
      task,
      check: generation.fail(
        `the task ${task.status === 'failed' ? 'failed' : 'was cancelled'}: ${task.error?.message ?? 'no reason was given'}`,
        'npx toolboxai doctor looks at what a lesson needs; the server’s log has the task’s id.',
      ),
    };
  const found = await ask('GET', `/api/v1/content/${String(task.result?.content_id)}`);
  const content = contentSchema.safeParse(found.json).data;
  if (!content)
    return {
      task,
      check: generation.fail(`the lesson cannot be read (${refusalOf(found)})`, 'Look at the server’s log for this request.'),
    };
  return { task, content, check: judgeProofs(content, seconds) };
}

const fixOf = (status: number): string =>
  status === 403 ? 'Verify as an admin or a teacher.' : 'What the server says above is what to do; its log has more.';

function judgeProofs({ quiz }: Content, seconds: string): Check {
  const kinds = quiz.questions.map(({ proof }) => proof.kind);
  const proven = kinds.filter((kind) => kind !== 'teacher').length;
  const figures = `a lesson of ${kinds.length} questions in ${seconds}, ${proven} answers of it proven`;
  if (kinds.length === request.task_data.questions && proven === kinds.length) return generation.pass(figures);
  return generation.fail(
    figures,
    'This subject is proven by arithmetic alone: npx toolboxai curriculum check says what is wrong.',
  );
}

const lateMs = 15_000;

/** S116: that the events of the generation came over the realtime connection, on the public channel and the user's own. */
export async function judgeRealtime(found: Realtime, { task }: Made): Promise<Check> {
  if ('evidence' in found) return realtime.fail(found.evidence, found.fix);
  if (!task) return realtime.skip('it is connected and subscribed, but nothing was generated that it could hear of');
  const { line, channels } = found;
  const isOurs = ({ data }: { data: Record<string, unknown> }): boolean => data.task_id === task.task_id;
  const last = hasEnded(task) && task.status !== 'completed' ? eventNames.failed : eventNames.generated;
  for (const channel of channels)
    if (!(await line.until((event) => event.channel === channel && event.name === last && isOurs(event), lateMs)))
      return realtime.fail(
        `"${last}" did not come on ${channel} within ${lateMs / 1000} seconds after the task’s end`,
        'With several servers: do all have the same PUSHER settings and database? npx toolboxai doctor times an event.',
      );
  const ours = line.heard.filter(isOurs);
  if (!ours.some(({ name, channel }) => name === eventNames.started && channel === publicChannel))
    return realtime.fail(`"${eventNames.started}" did not come`, 'npx toolboxai doctor times an event.');
  const names = [...new Set(ours.map(({ name }) => name))].join(', ');
  return realtime.pass(`${ours.length} events of the generation came over ${channels.length} channels: ${names}`);
}
