import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '@toolboxai/contracts';
import { toProblem } from './to-problem.ts';

/** What Node refuses before there is a request: headers that are too large or too slow, and bytes that are no HTTP. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = toProblem(explain(error.code), randomUUID(), '');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
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
