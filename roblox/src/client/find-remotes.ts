import {
  type AnswerRemote,
  answerRemoteName,
  type MessageRemote,
  messageRemoteName,
  type ReadyRemote,
  readyRemoteName,
  remoteFolderName,
} from '../shared/remotes.ts';

export interface ClientRemotes {
  readonly message: MessageRemote;
  readonly answer: AnswerRemote;
  readonly ready: ReadyRemote;
}

export function findRemotes(): ClientRemotes {
  const folder = game.GetService('ReplicatedStorage').WaitForChild(remoteFolderName);
  const message: MessageRemote = findRemote(folder, messageRemoteName);
  const answer: AnswerRemote = findRemote(folder, answerRemoteName);
  const ready: ReadyRemote = findRemote(folder, readyRemoteName);
  return { message, answer, ready };
}

function findRemote(folder: Instance, name: string): RemoteEvent {
  const remote = folder.WaitForChild(name);
  if (remote.IsA('RemoteEvent')) return remote;
  throw `ReplicatedStorage.${remoteFolderName}.${name} is not a RemoteEvent.`;
}
