import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Topic } from '../../lib/api/local-schemas.ts';
import { useServices } from '../../lib/services-context.ts';
import { ComboField, type ComboOption } from '../../ui/combo-field.tsx';
import { gradeName } from '../../ui/grade-name.ts';

type TopicFieldProps = { label: string; value: string; grade: number; onChange: (text: string) => void };

function toOption({ title, grade, standard }: Topic): ComboOption {
  const facts = [grade === null ? null : gradeName(grade), standard].filter((fact) => fact !== null);
  return { value: title, facts: facts.join(' · ') };
}

/** Offers the topics that the curriculum knows, as one types. Anything may be typed; the server has the last word. */
export function TopicField({ label, value, grade, onChange }: TopicFieldProps) {
  const { api } = useServices();
  const [asked] = useDebouncedValue(value.trim(), 150);
  const topics = useQuery({
    queryKey: ['topics', grade, asked],
    queryFn: ({ signal }) => api.topics({ q: asked, grade }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
  return (
    <ComboField
      label={label}
      placeholder="add fractions with unlike denominators"
      maxLength={200}
      value={value}
      onChange={onChange}
      options={(topics.data ?? []).map(toOption)}
    />
  );
}
