import { lessonBundleSchema } from '@toolboxai/contracts';
import { scoreContent } from '@toolboxai/curriculum';

const storedSchema = lessonBundleSchema.pick({ lesson: true, quiz: true });

/** 0 to 100 for a lesson as version 2 keeps it; null for what version 1 wrote, which has nothing that could be proven. */
export function scoreStored(content: unknown): number | null {
  const { data } = storedSchema.safeParse(content);
  return data ? scoreContent(data).score : null;
}
