import type { ClassSummary, Content, Experience, StepFinished, startClassSchema } from '@toolboxai/contracts';
import type { z } from 'zod';
import type { AgentService } from '#features/agents';
import type { User } from '#features/auth';
import type { SearchContents } from '#features/library';
import type { Log } from '#platform/log';

/** A lesson's world in a format of Roblox's tools that is no text. */
type PlaceFile = { mediaType: string; write: (experience: Experience) => Promise<Uint8Array> };

/** What tools, resources and prompts are made of: what other rooms can do. */
export type McpDeps = {
  log: Log;
  /** Of this program, as clients are told. */
  version: string;
  agents: Pick<AgentService, 'execute' | 'waitForEnd' | 'find' | 'cancel'>;
  /** Throws RATE_LIMITED where a user asked for many lessons in a short time. */
  takeGeneration: (userId: string) => Promise<void>;
  /** What the steps of a task found, after number `after` of its channel, oldest first. */
  readSteps: (taskId: string, after: number) => Promise<StepFinished[]>;
  /** A lesson of this owner's, or of anyone's where `owner` is null. */
  readContent: (owner: string | null, id: string) => Promise<Content>;
  searchContent: SearchContents;
  placeFiles: Readonly<Record<'place.rbxl' | 'lesson.rbxm' | 'rojo.zip', PlaceFile>>;
  /** Undefined where there is no room for classes. */
  startClass: ((user: User, asked: z.output<typeof startClassSchema>) => Promise<ClassSummary>) | undefined;
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
};

/** Who asks, as the guard found them at this request, and the address that they reached this server by. */
export type Caller = { user: User; origin: string };

/** What one client's tools know: all that they do is done as `caller()`. */
export type McpContext = McpDeps & {
  caller: () => Caller;
  /** Aborted when the server stops: then a call is given up, and what it began goes on. */
  stopping: AbortSignal;
};

/** Whose lessons a caller may see; null for everyone's. */
export const ownerOf = ({ user }: Caller): string | null => (user.role === 'admin' ? null : user.id);
