import { AppError, type LessonBundle, lessonBundleSchema } from '@toolboxai/contracts';
import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, desc, eq, sql } from 'drizzle-orm';

const { educationalContent } = tables;

/** The only SQL over `educational_content`. */

export type NewContent = { id: string; taskId: string; userId: string | null; bundle: LessonBundle };

export async function insertContent(tx: Transaction, { id, taskId, userId, bundle }: NewContent): Promise<void> {
  const { lesson } = bundle;
  const rows = await tx
    .insert(educationalContent)
    .values({
      id,
      task_id: taskId,
      created_by: userId,
      title: lesson.title,
      subject: lesson.subject.slice(0, 100),
      grade_level: lesson.grade_level,
      quality_score: lesson.quality.score,
      content: bundle,
    })
    .onConflictDoNothing({ target: educationalContent.task_id })
    .returning({ id: educationalContent.id });
  if (rows.length === 0) throw new AppError('CONFLICT', { publicMessage: 'This task has saved its lesson already.' });
}

/** What a list shows of a lesson without opening it. */
const row = {
  id: educationalContent.id,
  title: educationalContent.title,
  subject: educationalContent.subject,
  grade_level: educationalContent.grade_level,
  quality_score: educationalContent.quality_score,
  version: educationalContent.version,
  created_at: educationalContent.created_at,
  updated_at: educationalContent.updated_at,
};

type SummaryRow = { created_at: Date; updated_at: Date };
const printTimes = <Row extends SummaryRow>(row: Row) => ({
  ...row,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});

/** Null for `owner`: everyone's. */
const ownedBy = (owner: string | null) => (owner === null ? undefined : eq(educationalContent.created_by, owner));

export type SearchContent = {
  /** Words that all stand in the title, the subject or the objectives; empty for all. */
  text: string;
  gradeLevel: number | undefined;
  limit: number;
  after: string | undefined;
};

const mostWords = 10;
const searched = sql`lower(concat_ws(' ', ${educationalContent.title}, ${educationalContent.subject},
  ${educationalContent.content} #>> '{lesson,objectives}'))`;

/** Another one after each write to the row, whoever writes. */
const stamp = sql<string>`${educationalContent}.xmin || ' ' || ${educationalContent}.ctid`;

/** Newest first, each with its stamp. */
export async function searchRows(db: Db, owner: string | null, { text, gradeLevel, limit, after }: SearchContent) {
  // In the database: a JavaScript date has only milliseconds, and rows of one moment would be passed over.
  const older = after
    ? sql`(${educationalContent.created_at}, ${educationalContent.id}) <
        (select anchor.created_at, anchor.id from educational_content anchor where anchor.id = ${after})`
    : undefined;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords);
  const rows = await db
    .select({ ...row, stamp })
    .from(educationalContent)
    .where(
      and(
        ownedBy(owner),
        older,
        gradeLevel === undefined ? undefined : eq(educationalContent.grade_level, gradeLevel),
        ...words.map((word) => sql`position(${word} in ${searched}) > 0`),
      ),
    )
    .orderBy(desc(educationalContent.created_at), desc(educationalContent.id))
    .limit(limit);
  return rows.map(({ stamp, ...row }) => ({ stamp, row: printTimes(row) }));
}

/** What a list tells of the inside of a lesson; a lesson of version 1 has none of it. */
export type BundleFacts = { theme: string | null; seed: string | null; questions: number };

/** Unpacks each of the lessons once, so it is asked only for those that have changed. */
export async function findFacts(db: Db, ids: readonly string[]): Promise<({ id: string; stamp: string } & BundleFacts)[]> {
  if (ids.length === 0) return [];
  const found = await db.execute<{ id: string; stamp: string } & BundleFacts>(sql`
    select id, ${stamp} as stamp, experience ->> 'theme' as theme, lesson ->> 'seed' as seed,
      case when jsonb_typeof(quiz -> 'questions') = 'array' then jsonb_array_length(quiz -> 'questions') else 0 end as questions
    from ${educationalContent}
    left join lateral jsonb_to_record(case when jsonb_typeof(content) = 'object' then content end)
      as parts(lesson jsonb, quiz jsonb, experience jsonb) on true
    where id = any(${sql.param([...ids])}::uuid[])`);
  return found.rows;
}

/** Undefined where there is no lesson of this owner's. */
export async function findStamp(db: Db, owner: string | null, id: string): Promise<string | undefined> {
  const [row] = await db
    .select({ stamp })
    .from(educationalContent)
    .where(and(eq(educationalContent.id, id), ownedBy(owner)));
  return row?.stamp;
}

export async function findContent(db: Db, owner: string | null, id: string) {
  const [found] = await db
    .select({ ...row, stamp, content: educationalContent.content })
    .from(educationalContent)
    .where(and(eq(educationalContent.id, id), ownedBy(owner)));
  if (!found) return undefined;
  const { content, ...rest } = found;
  return { ...printTimes(rest), bundle: lessonBundleSchema.safeParse(content) };
}

/** The lesson's version, whosever it is; undefined where there is none. */
export async function findVersion(db: Db, id: string): Promise<number | undefined> {
  const [row] = await db
    .select({ version: educationalContent.version })
    .from(educationalContent)
    .where(eq(educationalContent.id, id));
  return row?.version;
}

/** Renames the lesson, in its row and in its own text; undefined where `version` is no longer the current one. */
export async function renameContent(db: Db, id: string, version: number, title: string): Promise<number | undefined> {
  const [row] = await db
    .update(educationalContent)
    .set({
      title,
      content: sql`jsonb_set(jsonb_set(jsonb_set(${educationalContent.content},
        '{lesson,title}', to_jsonb(${title}::text)), '{quiz,title}', to_jsonb(${title}::text)), '{experience,title}', to_jsonb(${title}::text))`,
      version: sql`${educationalContent.version} + 1`,
      updated_at: sql`now()`,
    })
    .where(and(eq(educationalContent.id, id), eq(educationalContent.version, version)))
    .returning({ version: educationalContent.version });
  return row?.version;
}

/** Puts another text in the lesson's place; undefined where `version` is no longer the current one. */
export async function saveBundle(db: Db, id: string, version: number, bundle: LessonBundle): Promise<number | undefined> {
  const [row] = await db
    .update(educationalContent)
    .set({
      content: bundle,
      quality_score: bundle.lesson.quality.score,
      version: sql`${educationalContent.version} + 1`,
      updated_at: sql`now()`,
    })
    .where(and(eq(educationalContent.id, id), eq(educationalContent.version, version)))
    .returning({ version: educationalContent.version });
  return row?.version;
}

/** False where there is none of this owner's. */
export async function deleteContent(db: Db, owner: string | null, id: string): Promise<boolean> {
  const rows = await db
    .delete(educationalContent)
    .where(and(eq(educationalContent.id, id), ownedBy(owner)))
    .returning({ id: educationalContent.id });
  return rows.length === 1;
}
