import { eventNames, type LegacyServerMessage, lessonSteps, toLegacyName } from '@toolboxai/contracts';

export type LoggedEvent = { name: string; data: Record<string, unknown> };

/** What a task gave, for those who may know. */
export type Outcome = { content_id: string; title: string; questions: number };

export type Translated = Omit<LegacyServerMessage, 'timestamp'>;

/** An event of all tasks, under version 1's name. `outcome` goes to the task's owner alone. */
export function translatePublic({ name, data }: LoggedEvent, outcome: Outcome | undefined): Translated[] {
  return [{ type: toLegacyName(name), data: { ...data, session_id: data.task_id, ...outcome } }];
}

/** An event of one task, as version 1 told of it on the task's own socket. */
export function translateOwn({ name, data }: LoggedEvent, outcome: Outcome | undefined): Translated[] {
  const mark = { session_id: data.task_id, _seq: data._seq, _epoch: data._epoch };
  if (name === eventNames.stepFinished) {
    const percent = typeof data.progress === 'number' ? Math.round(data.progress * 100) : 0;
    const next = lessonSteps[lessonSteps.findIndex((step) => step === data.step) + 1] ?? null;
    return [
      { type: 'progress_update', data: { ...mark, stage: data.step, progress_percent: percent, message: data.summary } },
      {
        type: 'stage_complete',
        data: { ...mark, completed_stage: data.step, next_stage: next, stage_results: data.facts },
      },
    ];
  }
  if (name === eventNames.generated) return [{ type: 'generation_complete', data: { ...mark, ...describe(outcome) } }];
  if (name === eventNames.failed) return [{ type: 'error', data: { ...mark, ...describeFailure(data) } }];
  return [{ type: toLegacyName(name), data: { ...mark, agent_type: data.agent_type, status: data.status } }];
}

const describe = (outcome: Outcome | undefined) => ({
  content_id: outcome?.content_id ?? null,
  download_url: outcome ? `/api/v1/content/${outcome.content_id}/place.rbxlx` : null,
  summary: outcome ? { title: outcome.title, quiz_questions: outcome.questions } : {},
});

function describeFailure({ status, error }: Record<string, unknown>) {
  const known = typeof error === 'object' && error !== null ? error : {};
  return {
    error_code: status === 'cancelled' ? 'GENERATION_CANCELLED' : 'GENERATION_FAILED',
    message: 'message' in known ? known.message : 'The task was cancelled.',
    details: { code: 'code' in known ? known.code : null, retry_possible: true },
  };
}
