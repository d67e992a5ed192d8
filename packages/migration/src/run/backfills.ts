import type pg from 'pg';
import { z } from 'zod';
import type { V1 } from '../describe/v1.ts';
import type { Backfill, Batch } from './backfill.ts';
import { agrees, roleOf } from './sync-sql.ts';

/** 0 to 100, or null for what is no lesson of version 2 and cannot be scored. */
export type ScoreContent = (content: unknown) => number | null;

const rowsSchema = z.array(z.object({ id: z.string(), xmin: z.string(), content: z.unknown() }));

/** Gives account_role to those whom its default does not fit. Version 1's columns stay as they are. */
export function backfillRoles(v1: V1): Backfill {
  const role = roleOf(v1, 'users');
  return {
    step: 'backfill roles',
    table: 'users',
    doBatch: (client, { after, until, size }) =>
      client
        .query<{ rows: number; last_id: string | null }>(
          `with batch as (select id from users where id > $1 and id <= $2 order by id limit $3),
             changed as (
               update users set account_role = ${role}, role_assigned_at = case when ${role} = 'student' then null else now() end
               from batch where users.id = batch.id and not ${agrees(v1, 'users')} returning 1)
           select (select count(*)::int from batch) as rows, (select id from batch order by id desc limit 1) as last_id,
             (select count(*) from changed)`,
          [after, until, size],
        )
        .then(toBatch),
  };
}

/** Scores what has no score. What is changed while it is being scored is left without one. */
export function backfillScores(score: ScoreContent): Backfill {
  return {
    step: 'backfill scores',
    table: 'educational_content',
    async doBatch(client, { after, until, size }) {
      const { rows } = await client.query(
        `select id, xmin::text as xmin, case when quality_score is null then content end as content
         from educational_content where id > $1 and id <= $2 order by id limit $3`,
        [after, until, size],
      );
      const read = rowsSchema.parse(rows);
      const scored = read.flatMap(({ id, xmin, content }) => {
        const value = content === null ? null : score(content);
        return value === null ? [] : [{ id, xmin, value }];
      });
      if (scored.length > 0) await writeScores(client, scored);
      return { rows: read.length, lastId: read.at(-1)?.id ?? null };
    },
  };
}

async function writeScores(client: pg.ClientBase, scored: { id: string; xmin: string; value: number }[]): Promise<void> {
  await client.query(
    `update educational_content as e set quality_score = s.value
     from unnest($1::uuid[], $2::text[], $3::float8[]) as s (id, xmin, value)
     where e.id = s.id and e.xmin::text = s.xmin and e.quality_score is null`,
    [scored.map(({ id }) => id), scored.map(({ xmin }) => xmin), scored.map(({ value }) => value)],
  );
}

const toBatch = ({ rows: [row] }: pg.QueryResult<{ rows: number; last_id: string | null }>): Batch => ({
  rows: row?.rows ?? 0,
  lastId: row?.last_id ?? null,
});
