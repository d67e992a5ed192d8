import {
  type AnswerRemote,
  answerRemoteName,
  type MessageRemote,
  messageRemoteName,
  type ReadyRemote,
  readyRemoteName,
  remoteFolderName,
} from '../shared/remotes.ts';

export interface Remotes {
  readonly message: MessageRemote;
  readonly answer: AnswerRemote;
  readonly ready: ReadyRemote;
}

/** The folder is shown to clients only when it is complete. */
export function makeRemotes(): Remotes {
  const folder = new Instance('Folder');
  folder.Name = remoteFolderName;
  const message: MessageRemote = makeRemote(folder, messageRemoteName);
  const answer: AnswerRemote = makeRemote(folder, answerRemoteName);
  const ready: ReadyRemote = makeRemote(folder, readyRemoteName);
  folder.Parent = game.GetService('ReplicatedStorage');
  return { message, answer, ready };
}

function makeRemote(folder: Folder, name: string): RemoteEvent {
  const remote = new Instance('RemoteEvent');
  remote.Name = name;
  remote.Parent = folder;
  return remote;
}
