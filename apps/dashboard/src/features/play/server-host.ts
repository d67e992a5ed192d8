import { playChannel } from '@toolboxai/contracts';
import { ApiFailure } from '../../lib/api/api-failure.ts';
import type { PlayApi } from '../../lib/api/play-api.ts';
import type { Follow } from '../../lib/create-services.ts';
import { type GameHost, PlayRefusal } from './game-host.ts';

type ServerHostDeps = { classId: string; seat: number; play: PlayApi; follow: Follow };

/** A missed event is made up for by a look; most of the time events come by themselves. */
const lookMs = 8_000;

const refusals: ReadonlySet<string> = new Set(['ANSWER_REFUSED', 'CLASS_PAUSED', 'CLASS_ENDED']);

/** What the game does not take is no failure of the connection. */
async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiFailure && refusals.has(error.code)) throw new PlayRefusal(error.message, { cause: error });
    throw error;
  }
}

/** A seat in a class: the server decides. */
export function createServerHost({ classId, seat, play, follow }: ServerHostDeps): GameHost {
  return {
    key: `class ${classId} seat ${seat}`,
    isInClass: true,
    lookMs,
    world: () => play.world(),
    state: () => play.state(),
    ask: (questionId) => asked(play.ask(questionId)),
    answer: (questionId, choiceId) => asked(play.answer(questionId, choiceId)),
    watch: (onChange) => follow(playChannel(classId), { events: onChange, reset: onChange, link: () => {} }),
  };
}
