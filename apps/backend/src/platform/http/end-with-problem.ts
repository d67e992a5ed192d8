import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AppError } from '@toolboxai/contracts';
import { toProblem } from './to-problem.ts';

/** Answers a connection that has no request, or none any more, with problem details, and ends it. */
export function endWithProblem(socket: Duplex, error: AppError): void {
  const problem = toProblem(error, randomUUID(), '');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  // Ended alone it would stay half open for as long as its peer likes, and keep the server from closing.
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
