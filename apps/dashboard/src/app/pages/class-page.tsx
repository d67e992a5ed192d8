import { useNavigate, useParams } from '@tanstack/react-router';
import { ClassView } from '../../features/class/class-view.tsx';
import { prefillDraft } from '../../features/generation/draft-keeper.ts';

export function ClassPage() {
  const { classId } = useParams({ from: '/teacher/classes/$classId' });
  const navigate = useNavigate();
  return (
    <ClassView
      key={classId}
      classId={classId}
      onGone={() => void navigate({ to: '/' })}
      onNext={({ subject, grade_level, objectives, difficulty }) => {
        prefillDraft({ subject, grade: grade_level, objectives, difficulty: difficulty ?? null });
        void navigate({ to: '/' });
      }}
    />
  );
}
