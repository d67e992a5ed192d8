import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { LessonOrder } from '../../lib/api/create-api.ts';
import { useServices } from '../../lib/services-context.ts';

/** `crypto.randomUUID` is missing on pages served over plain HTTP to another machine; these bytes are not. */
function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Orders a lesson. The same order sent again, since the answer was lost or the button pressed twice, keeps its key
 * and so is the same task; a changed order is a new one.
 */
export function useLessonOrder(onTask: (taskId: string) => void) {
  const { api } = useServices();
  const sent = useRef({ order: '', key: '' });
  return useMutation({
    mutationFn: (order: LessonOrder) => {
      const text = JSON.stringify(order);
      if (sent.current.order !== text) sent.current = { order: text, key: createKey() };
      return api.makeLesson(order, sent.current.key);
    },
    onSuccess: (task) => {
      sent.current = { order: '', key: '' };
      onTask(task.task_id);
    },
  });
}
