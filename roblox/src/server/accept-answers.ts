import type { GameHost } from './host-game.ts';
import { limitRate } from './limit-rate.ts';
import type { Remotes } from './make-remotes.ts';

/** Longer than any id that a lesson holds. */
const longestId = 64;

/**
 * Takes choices from clients. A client can send anything as often as it likes, so arguments are
 * checked and counted here; whether the choice counts is for the core to decide.
 */
export function acceptAnswers(remotes: Remotes, host: GameHost, idOf: (player: Player) => string): void {
  const limit = limitRate(4, 8);
  game.GetService('Players').PlayerRemoving.Connect((player) => limit.forget(player));
  remotes.answer.OnServerEvent.Connect((player, question, choice) => {
    if (!limit.allow(player) || !isId(question) || !isId(choice)) return;
    host.run({ type: 'answer', player: idOf(player), question, choice, at_ms: host.nowMs() });
  });
}

function isId(value: unknown): value is string {
  return typeIs(value, 'string') && value.size() > 0 && value.size() <= longestId;
}
