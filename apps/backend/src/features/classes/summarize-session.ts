import { type ClassResults, classResultsSchema } from '@toolboxai/contracts';
import { z } from 'zod';
import type { AgentTask } from '#features/agents';
import type { ClassDeps, PlayDeps } from './class-deps.ts';
import { readClass, type WholeClass } from './read-class.ts';
import { toResults } from './read-results.ts';
import { noSuchClass } from './refuse-command.ts';

const dataSchema = z.strictObject({ session_id: z.guid().describe('A class of one’s own; an admin’s are all') });
type Data = z.infer<typeof dataSchema>;

/** `roblox_analytics/summarize_session`: which wrong ideas a class holds, and the lesson that comes next. */
export const summarizeSession = (deps: PlayDeps & Pick<ClassDeps, 'isAdmin'>): AgentTask<Data> => ({
  agentType: 'roblox_analytics',
  taskType: 'summarize_session',
  schema: dataSchema,
  async run({ data, userId }) {
    if (userId === null) throw noSuchClass();
    const owner = (await deps.isAdmin(userId)) ? null : userId;
    return summarize(await readClass(deps, owner, data.session_id));
  },
});

export function summarize(whole: WholeClass): Record<string, unknown> {
  const { class: klass, players, misconceptions, next } = classResultsSchema.parse(toResults(whole));
  const answering = new Set(whole.responses.map(({ seat }) => seat)).size;
  return {
    session_id: klass.id,
    title: klass.title,
    players: players.length,
    players_who_answered: answering,
    misconceptions: misconceptions.map((held) => ({ ...held, share_of_players: shareOf(held.players, answering) })),
    next,
    summary: sentencesOf(misconceptions, answering, next),
  };
}

const shareOf = (players: number, all: number): number => Math.round((players / all) * 100) / 100;

const mostNamed = 3;

function sentencesOf(held: ClassResults['misconceptions'], answering: number, next: ClassResults['next']): string[] {
  if (answering === 0) return ['Nobody has answered a question yet.'];
  const named = held
    .slice(0, mostNamed)
    .map(
      ({ misconception, players }) =>
        `${players} of ${answering} (${Math.round(shareOf(players, answering) * 100)} %) showed: ${misconception}.`,
    );
  return [
    ...(named.length > 0 ? named : ['No wrong idea showed in the first answers.']),
    next?.advice ?? 'Nothing stands out: go on with what comes next in your plan.',
  ];
}
