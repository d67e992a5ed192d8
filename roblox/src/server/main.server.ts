import type { GameEvent } from '../../../packages/game/src/event.ts';
import { acceptAnswers } from './accept-answers.ts';
import { readClassSettings } from './class-settings.ts';
import { fillTerrain } from './fill-terrain.ts';
import { findPrompt } from './find-prompts.ts';
import { type GameHost, hostGame } from './host-game.ts';
import { addLeaderstats, setLeaderstats } from './keep-leaderstats.ts';
import { keepTeams } from './keep-teams.ts';
import { limitRate } from './limit-rate.ts';
import { makeRemotes } from './make-remotes.ts';
import { readLesson } from './read-lesson.ts';
import { reportAnswers } from './report-answers.ts';
import { seatPlayers } from './seat-players.ts';
import { describeEvent, describeWelcome } from './tell-player.ts';

/** How often running timers are looked at; an answer after its time is refused in any case. */
const tickSeconds = 0.5;

const Players = game.GetService('Players');
const source = game.GetService('ServerStorage').WaitForChild('Lesson');
if (!source.IsA('ModuleScript')) throw 'ServerStorage.Lesson must be a ModuleScript.';
const lesson = readLesson(require(source));
const remotes = makeRemotes();
const teams = keepTeams(lesson.rules.teams);
const seats = seatPlayers();
const report = reportAnswers(readClassSettings());
const present = new Map<string, Player>();

const host: GameHost = hostGame(lesson, (event, from) => {
  if (event.type === 'finished' || event.type === 'paused' || event.type === 'resumed') return;
  const player = present.get(event.player);
  if (player === undefined) return;
  follow(player, event, from);
  const message = describeEvent(lesson, from, event);
  if (message !== undefined) remotes.message.FireClient(player, message);
  if (event.type === 'joined' || (event.type === 'answered' && event.correct)) showTeams(from);
});

/** What an event changes outside the core: Roblox's own lists, and the teacher's class. */
function follow(player: Player, event: GameEvent, from: GameHost): void {
  if (event.type === 'joined') teams.assign(player, event.team);
  else if (event.type === 'asked') seats.opened(event.player, event.question, from.nowMs());
  else if (event.type === 'answered') {
    const { question, choice } = event;
    setLeaderstats(player, event.score, event.streak);
    report({ seat: seats.seatOf(event.player), question, choice, ms: seats.since(event.player, question, from.nowMs()) });
  } else if (event.type === 'closed' && event.reason !== 'correct') {
    setLeaderstats(player, from.view(event.player)?.score ?? 0, 0);
  }
}

/** Everybody sees how the teams stand, whoever changed it. */
function showTeams(from: GameHost): void {
  if (lesson.rules.teams === 0) return;
  const scores = from.teamScores();
  teams.show(scores);
  for (const [, player] of present) remotes.message.FireClient(player, { kind: 'teams', scores });
}

/** A Roblox user id serves inside the server only; it is neither stored nor sent. */
function idOf(player: Player): string {
  return tostring(player.UserId);
}

function welcome(player: Player): void {
  if (present.has(idOf(player))) return;
  present.set(idOf(player), player);
  seats.seatOf(idOf(player));
  addLeaderstats(player);
  host.run({ type: 'join', player: idOf(player), at_ms: host.nowMs() });
  const seen = host.view(idOf(player));
  if (seen !== undefined) setLeaderstats(player, seen.score, seen.streak);
}

const readyLimit = limitRate(1, 3);
const askLimit = limitRate(2, 6);
Players.PlayerAdded.Connect(welcome);
for (const player of Players.GetPlayers()) welcome(player);
Players.PlayerRemoving.Connect((player) => {
  host.run({ type: 'leave', player: idOf(player), at_ms: host.nowMs() });
  present.delete(idOf(player));
  readyLimit.forget(player);
  askLimit.forget(player);
});

remotes.ready.OnServerEvent.Connect((player) => {
  if (!readyLimit.allow(player)) return;
  welcome(player);
  remotes.message.FireClient(player, describeWelcome(lesson, host, idOf(player)));
});

for (const station of lesson.stations) {
  findPrompt(station)?.Triggered.Connect((player) => {
    if (!askLimit.allow(player)) return;
    host.run({ type: 'ask', player: idOf(player), question: station.question, at_ms: host.nowMs() });
  });
}

acceptAnswers(remotes, host, idOf);

if (lesson.rules.seconds_per_question > 0) {
  task.spawn(() => {
    while (true) {
      task.wait(tickSeconds);
      host.run({ type: 'tick', at_ms: host.nowMs() });
    }
  });
}

// Last, because filling a large world takes a while and players may already be walking.
fillTerrain(game.GetService('Workspace').Terrain, lesson.terrain);
