import { z } from 'zod';

const fileSchema = z.object({ file: z.string(), bytes: z.int(), sha256: z.string().length(64) });

export const manifestSchema = z.object({
  format: z.literal('toolboxai-backup-1'),
  taken_at: z.iso.datetime(),
  /** As Postgres counts it: 150018 is 15.18. */
  server_version: z.int(),
  database: z.string(),
  /** Who wrote the statements that make the tables. */
  schema_by: z.enum(['pg_dump', 'toolboxai']),
  before: fileSchema,
  after: fileSchema,
  tables: z.array(
    fileSchema.extend({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int(),
      /** Over the values, in any order. */
      checksum: z.string(),
      /** Columns that Postgres computes are summed, but not in the file. */
      copied: z.array(z.string()),
    }),
  ),
  redis: fileSchema.nullable(),
  /** The copy of `.env`; null where there was none. */
  environment: fileSchema.nullable(),
});

/** What a backup holds. It is written last: a folder without it is no backup. */
export type Manifest = z.infer<typeof manifestSchema>;
export type BackupFile = z.infer<typeof fileSchema>;
export type BackupTable = Manifest['tables'][number];

export const manifestName = 'manifest.json';
