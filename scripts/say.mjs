/** The terminal's voice: one line a fact, aligned, colour only on a terminal. */

const colours = { red: 31, green: 32, yellow: 33, bold: 1 };

/**
 * @param {keyof typeof colours} colour
 * @param {string} text
 * @param {NodeJS.WriteStream} stream
 */
export function paint(colour, text, stream = process.stdout) {
  const plain = !stream.isTTY || process.env.NO_COLOR !== undefined;
  return plain ? text : `\u001b[${colours[colour]}m${text}\u001b[0m`;
}

/** One line on standard error, so that what a command prints on standard output stays clean. */
export function say(fact) {
  process.stderr.write(`${fact}\n`);
}

/** What ends a script: `message` says what happened, `remedy` what to do. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   * @param {{ exitCode?: number, details?: string, cause?: unknown }} more
   */
  constructor(message, remedy, more = {}) {
    super(message, { cause: more.cause });
    this.remedy = remedy;
    this.details = more.details ?? '';
    this.exitCode = more.exitCode ?? 1;
  }
}

/** Seconds for people: `0.3 s`, `41 s`. */
export function seconds(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** Known faults of the machine, whichever tool met them first. */
const faults = [
  [
    /ENOSPC|no space left on device/i,
    'The disk is full.',
    'Free some space (about 2 GB are needed), then run the same command again.',
  ],
  [/EDQUOT/, 'Your disk quota is used up.', 'Free some space (about 2 GB are needed), then run the same command again.'],
  [/EROFS/, 'This folder is on a read-only disk.', 'Copy the project to a folder that you may write to.'],
  [
    /EACCES|EPERM/,
    'A file here may not be written by you.',
    'Give this folder to your user (chown -R "$USER" .), or copy the project.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    'The npm registry could not be reached.',
    'Check the network or proxy (npm config get registry), then run the same command again.',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_(HAS_EXPIRED|UNTRUSTED)/,
    "The npm registry's certificate is not trusted on this machine.",
    "Set NODE_EXTRA_CA_CERTS to your organisation's certificate file, then run the same command again.",
  ],
  [/EINTEGRITY/, 'A downloaded package differs from the lockfile.', 'Run: npm cache clean --force, then the same command again.'],
];

/** The Stop for a tool's output that names a known fault of the machine, else undefined. */
export function knownFault(output, doing) {
  const fault = faults.find(([pattern]) => pattern.test(output));
  return fault && new Stop(`${fault[1]} ${doing} was not finished; nothing else was changed.`, fault[2]);
}
