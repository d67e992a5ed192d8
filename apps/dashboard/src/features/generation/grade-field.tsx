import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../lib/services-context.ts';
import { gradeName } from '../../ui/grade-name.ts';
import { grades, lastBuiltInGrade } from './lesson-draft.ts';

type GradeFieldProps = { grade: number; onChange: (grade: number) => void };

/** The built-in curriculum ends before school does: where no model helps, the grades above it say what they lack. */
export function GradeField({ grade, onChange }: GradeFieldProps) {
  const { api } = useServices();
  const model = useQuery({ queryKey: ['model'], queryFn: ({ signal }) => api.hasModel(signal), staleTime: 60_000 });
  const needsModel = (each: number): boolean => model.data === false && each > lastBuiltInGrade;
  return (
    <NativeSelect
      label="Grade"
      size="md"
      value={grade}
      data={grades.map((each) => ({
        value: String(each),
        label: needsModel(each) ? `${gradeName(each)}: needs a model` : gradeName(each),
        disabled: needsModel(each),
      }))}
      error={needsModel(grade) && `Without a model, lessons go up to ${gradeName(lastBuiltInGrade).toLowerCase()}.`}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
