import { AppError, type Content, isErrorCode, type LegacyGenerated, type Task } from '@toolboxai/contracts';

export type OrderAnswer = Omit<LegacyGenerated, 'timestamp' | 'request_id'>;

/** A task as version 1 answered `POST /agents/generate`. Throws the task's own error where it failed. */
export async function answerOrder(task: Task, read: (contentId: string) => Promise<Content>): Promise<OrderAnswer> {
  if (task.status === 'failed' || task.status === 'cancelled') throw failureOf(task);
  const contentId = typeof task.result?.content_id === 'string' ? task.result.content_id : null;
  const content = contentId === null ? undefined : await read(contentId);
  return {
    success: true,
    message: content ? 'Content generated successfully' : 'Content is being generated',
    session_id: task.task_id,
    task_id: task.task_id,
    status: task.status,
    content_id: contentId,
    content: content ? { title: content.lesson.title, lesson_plan: content.lesson, quiz: content.quiz } : null,
  };
}

function failureOf({ error, task_id }: Task): AppError {
  if (!error) return new AppError('CONFLICT', { publicMessage: 'The task was cancelled.', context: { task_id } });
  return new AppError(isErrorCode(error.code) ? error.code : 'INTERNAL', {
    publicMessage: error.message,
    suggestions: error.suggestions,
    context: { task_id },
  });
}
