import type { Task } from '@toolboxai/contracts';
import { BlockLink } from '../../ui/block-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Suggestions } from './suggestions.tsx';

type MakingEndProps = { task: Task; onSuggestion: (title: string) => void };

/** How the making ended: the lesson to open, or why there is none and what to do. */
export function MakingEnd({ task, onSuggestion }: MakingEndProps) {
  const contentId = task.result?.content_id;
  if (task.status === 'completed' && typeof contentId === 'string') {
    return (
      <div>
        <BlockLink tone="strong" to="/lessons/$lessonId" params={{ lessonId: contentId }}>
          Open the lesson
        </BlockLink>
      </div>
    );
  }
  if (task.status === 'cancelled') {
    return (
      <Notice tone="plain" icon="stop" title="You stopped it" actions={<BlockLink to="/">Back to the request</BlockLink>}>
        <p>Nothing was saved. What you asked for is still in the form.</p>
      </Notice>
    );
  }
  const { message, suggestions } = task.error ?? { message: 'The task ended without a lesson.', suggestions: [] };
  return (
    <Notice tone="wrong" title="The lesson could not be made" actions={<BlockLink to="/">Change the request</BlockLink>}>
      <p>{message}</p>
      <p>No unfinished lesson was saved, and your other lessons are safe.</p>
      <Suggestions titles={suggestions} onChoose={onSuggestion} />
    </Notice>
  );
}
