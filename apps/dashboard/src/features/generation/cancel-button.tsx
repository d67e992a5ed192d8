import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';

export function CancelButton({ taskId }: { taskId: string }) {
  const { api } = useServices();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => api.cancelTask(taskId),
    onSettled: () => queries.invalidateQueries({ queryKey: ['task', taskId] }),
  });
  return (
    <>
      {cancel.error !== null && <FailureNotice error={cancel.error} />}
      <div>
        <BlockButton onClick={() => cancel.mutate()} loading={cancel.isPending}>
          Stop making it
        </BlockButton>
      </div>
    </>
  );
}
