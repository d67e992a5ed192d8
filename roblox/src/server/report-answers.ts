import type { ClassSettings } from './class-settings.ts';

/** One answer as the class gets it. Who gave it is a number that means nothing outside this server. */
export interface ReportedAnswer {
  /** Counts the players of this server in the order of coming, from 1. */
  readonly seat: number;
  readonly question: string;
  readonly choice: string;
  /** Milliseconds from opening the question to this answer. */
  readonly ms: number;
}

const secretName = 'ToolboxAIClass';
const path = '/api/v1/play/roblox/answers';
/** Roblox allows a server 500 requests a minute, and the place may have others to send. */
const pauseSeconds = 60 / 400;
const longestWaitSeconds = 60;
const longestBacklog = 500;
const highestSeat = 999;

type WarnOnce = (kind: string, text: string) => void;

const HttpService = game.GetService('HttpService');

/**
 * Gives what sends answers to the teacher's class, one after the other and in their order. Play never waits for it and
 * never learns of its failures: a failed request is repeated with growing waits, the oldest of too many is
 * given up, and each kind of failure is warned of once. Without settings nothing is sent.
 */
export function reportAnswers(settings: ClassSettings | undefined): (answer: ReportedAnswer) => void {
  if (settings === undefined) return () => {};
  const warnOnce = makeWarnings();
  const server = HttpService.GenerateGUID(false).lower();
  const backlog: string[] = [];
  let isSending = false;

  function sendAll(from: ClassSettings): void {
    let waitSeconds = 1;
    while (backlog.size() > 0) {
      const body = backlog[0] ?? '';
      if (send(from, body, warnOnce) === 'later') {
        task.wait(waitSeconds);
        waitSeconds = math.min(waitSeconds * 2, longestWaitSeconds);
        continue;
      }
      waitSeconds = 1;
      if (backlog[0] === body) backlog.shift();
      task.wait(pauseSeconds);
    }
    isSending = false;
  }

  return (answer) => {
    if (answer.seat > highestSeat) return;
    if (backlog.size() >= longestBacklog) {
      backlog.shift();
      warnOnce('backlog', 'The class cannot be reached for long: the oldest answers are given up.');
    }
    backlog.push(write(settings.code, server, answer));
    if (isSending) return;
    isSending = true;
    task.spawn(sendAll, settings);
  };
}

/** The fields of `robloxResultSchema` and no others: no name, no user id. */
function write(code: string, server: string, { seat, question, choice, ms }: ReportedAnswer): string {
  return HttpService.JSONEncode({ session_code: code, server, seat, question_id: question, choice_id: choice, ms });
}

/** `later`: it may succeed when repeated. `done`: it was taken, or never will be. */
function send(settings: ClassSettings, body: string, warnOnce: WarnOnce): 'done' | 'later' {
  const [isSent, reply] = pcall(() => {
    const token = HttpService.GetSecret(secretName).AddPrefix('Bearer ');
    return HttpService.RequestAsync({
      Url: settings.endpoint + path,
      Method: 'POST',
      Headers: { 'Content-Type': 'application/json', Authorization: token },
      Body: body,
    });
  });
  if (!isSent || !typeIs(reply, 'table')) {
    warnOnce(
      'unsent',
      `Answers do not reach the class. Allow HTTP requests in the game's settings and add the secret ${secretName}: ${tostring(reply)}`,
    );
    return 'later';
  }
  if (reply.Success) return 'done';
  const status = reply.StatusCode;
  if (status === 408 || status === 429 || status >= 500) {
    warnOnce('busy', `The class answers with status ${status}; its answers are sent again later.`);
    return 'later';
  }
  // A teacher's pause ends, and no answer given meanwhile may be missing then.
  if (reply.Body.find('CLASS_PAUSED', 1, true)[0] !== undefined) return 'later';
  warnOnce('refused', `The class refuses answers with status ${status}. Check the session code and the secret ${secretName}.`);
  return 'done';
}

function makeWarnings(): WarnOnce {
  const said = new Set<string>();
  return (kind, text) => {
    if (said.has(kind)) return;
    said.add(kind);
    warn(text);
  };
}
