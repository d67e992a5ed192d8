import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Report, reportSchema } from './report.ts';

const says =
  'The sum is over "report" as compact JSON. It shows whether the report was changed after it was written. It does not show who wrote it: whoever changes it can make a new sum, so keep this one where others cannot change it.';

export type Sealed = { report: Report; seal: { algorithm: 'sha256'; sum: string; says: string } };

const sumOf = (report: unknown): string => createHash('sha256').update(JSON.stringify(report)).digest('hex');

export const sealReport = (report: Report): Sealed => ({ report, seal: { algorithm: 'sha256', sum: sumOf(report), says } });

const fileSchema = z.object({ report: z.unknown(), seal: z.object({ algorithm: z.literal('sha256'), sum: z.string() }) });

/** Whether a `migration-report.json` still is what was written; undefined for a file that is none. */
export function checkSeal(text: string): { isUnchanged: boolean; sum: string; report: Report | undefined } | undefined {
  const file = parse(text);
  if (!file.success) return undefined;
  const { report, seal } = file.data;
  return { isUnchanged: sumOf(report) === seal.sum, sum: seal.sum, report: reportSchema.safeParse(report).data };
}

function parse(text: string): z.ZodSafeParseResult<z.infer<typeof fileSchema>> {
  try {
    return fileSchema.safeParse(JSON.parse(text));
  } catch {
    // No JSON, so no report.
    return fileSchema.safeParse(undefined);
  }
}
