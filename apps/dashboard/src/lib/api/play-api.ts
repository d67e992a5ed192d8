import { answerOutcomeSchema, joinedSchema, playStateSchema, playWorldSchema } from '@toolboxai/contracts';
import { readJson, type Send } from './request.ts';

export type PlayApi = ReturnType<typeof createPlayApi>;

const play = '/api/v1/play';

/** What a player may call; `send` carries the player's token. Each throws `ApiFailure`. */
export function createPlayApi(send: Send) {
  return {
    /** The one call that needs no token. */
    join: async (code: string) => readJson(await send(`${play}/join`, { method: 'POST', body: { code } }), joinedSchema),

    state: async () => readJson(await send(`${play}/state`), playStateSchema),

    world: async () => readJson(await send(`${play}/world`), playWorldSchema),

    ask: async (questionId: string) =>
      readJson(await send(`${play}/asks`, { method: 'POST', body: { question_id: questionId } }), playStateSchema),

    /** The same answer sent again gives the same outcome again, so a lost reply may be asked for once more. */
    answer: async (questionId: string, choiceId: string) => {
      const body = { question_id: questionId, choice_id: choiceId };
      return readJson(await send(`${play}/answers`, { method: 'POST', body }), answerOutcomeSchema);
    },

    leave: async () => {
      await send(`${play}/leave`, { method: 'POST' });
    },
  };
}
