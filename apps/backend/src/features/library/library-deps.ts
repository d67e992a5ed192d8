import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import type { Guard } from '#features/auth';
import type { Log } from '#platform/log';
import type { AddQuestionsDeps } from './add-questions.ts';
import type { ReadContent } from './read-content.ts';
import type { SearchContents } from './search-content.ts';

export type LibraryDeps = AddQuestionsDeps & {
  db: Db;
  readContent: ReadContent;
  searchContent: SearchContents;
  guard: Guard;
  log: Log;
  now: () => Date;
};

/** Whose lessons this request may touch; null for everyone's. */
export type Whose = (request: FastifyRequest) => Promise<string | null>;
