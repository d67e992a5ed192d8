import { useNavigate, useParams } from '@tanstack/react-router';
import { Making } from '../../features/generation/making.tsx';

export function MakingPage() {
  const { taskId } = useParams({ from: '/teacher/making/$taskId' });
  const navigate = useNavigate();
  return <Making key={taskId} taskId={taskId} onRequest={() => void navigate({ to: '/' })} />;
}
