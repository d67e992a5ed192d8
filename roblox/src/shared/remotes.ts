import type { ServerMessage } from './messages.ts';

/** Found by name on both sides; the server makes them. */
export const remoteFolderName = 'ToolboxAIRemotes';
/** Server to client. */
export const messageRemoteName = 'Message';
/** Client to server: question id, choice id. */
export const answerRemoteName = 'Answer';
/** Client to server, without arguments: the screen is built and wants its `welcome`. */
export const readyRemoteName = 'Ready';

export type MessageRemote = RemoteEvent<(message: ServerMessage) => void>;
export type AnswerRemote = RemoteEvent<(question: string, choice: string) => void>;
export type ReadyRemote = RemoteEvent<() => void>;
