import type { Socket } from 'node:net';
import { AppError } from '@toolboxai/contracts';
import { endWithProblem } from './end-with-problem.ts';

/** What Node refuses before there is a request: headers that are too large or too slow, and bytes that are no HTTP. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  endWithProblem(socket, explain(error.code));
}

function explain(code: string | undefined): AppError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new AppError('HEADERS_TOO_LARGE', {
      publicMessage: 'The headers of a request may be 16 KB at most. Delete the cookies of this address, then try again.',
    });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new AppError('REQUEST_TIMEOUT', { publicMessage: 'The request did not come in whole in time. Try again.' });
  return new AppError('MALFORMED_REQUEST', { publicMessage: 'This is no request that the server can read.' });
}
