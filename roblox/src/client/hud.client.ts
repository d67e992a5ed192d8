import type { ServerMessage } from '../shared/messages.ts';
import { chooseByKey } from './choose-by-key.ts';
import { findRemotes } from './find-remotes.ts';
import { showGame } from './show-game.ts';

const remotes = findRemotes();
const playerGui = game.GetService('Players').LocalPlayer.WaitForChild('PlayerGui');
let show: ((message: ServerMessage) => void) | undefined;
let choose: ((index: number) => void) | undefined;
let later: (() => void) | undefined;

chooseByKey(
  (index) => choose?.(index),
  () => later?.(),
);
remotes.message.OnClientEvent.Connect((message) => {
  if (message.kind === 'welcome' && show === undefined) {
    const shown = showGame(playerGui, message, (question, choice) => remotes.answer.FireServer(question, choice));
    show = shown.show;
    choose = shown.choose;
    later = shown.later;
  } else {
    show?.(message);
  }
});
remotes.ready.FireServer();
