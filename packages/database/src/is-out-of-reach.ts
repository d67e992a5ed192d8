/** Nothing listens there, or the way to it is cut. */
const network = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Stopping, crashed, starting up; and a standby that takes over, or one that was taken over from. */
const states = ['57P01', '57P02', '57P03', '25006'];
const codes: ReadonlySet<unknown> = new Set(network.concat(states));

/** What `pg` says of a connection that broke, or was not made, without a code. */
const messages = /^(connection terminated|timeout expired$|client has encountered a connection error)/i;

/**
 * Whether a query failed because the server is not there just now: it was stopped, is starting up, or the network failed. The same
 * query may work in a moment. Whether a commit that was under way was carried out is not known then.
 */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isOutOfReach)) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (codes.has(code) || (typeof code === 'string' && /^08...$/.test(code)) || messages.test(error.message)) return true;
  // Drizzle wraps what the driver throws.
  return isOutOfReach(error.cause);
}
