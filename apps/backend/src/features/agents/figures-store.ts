import { type Db, tables } from '@toolboxai/database';
import { asc, gte } from 'drizzle-orm';

const { agentMetrics } = tables;

/** What became of the tasks of one type that ended in one minute. */
export type FiguresRow = typeof agentMetrics.$inferSelect;

/** From a minute on, oldest first; more than `most` only where one minute has more types of tasks. */
export const readFigures = (db: Db, since: Date, most: number): Promise<FiguresRow[]> =>
  db
    .select()
    .from(agentMetrics)
    .where(gte(agentMetrics.minute, since))
    .orderBy(asc(agentMetrics.minute), asc(agentMetrics.agent_type), asc(agentMetrics.task_type))
    .limit(most);
