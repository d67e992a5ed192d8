import { Readable, Writable } from 'node:stream';
import type pg from 'pg';

/**
 * COPY over node-postgres, which has no streams of its own for it: both ends are queries that speak the protocol's few
 * messages themselves, and hold back whoever is faster.
 */

const pieceBytes = 65_536;

/** What `statement`, a `COPY … TO STDOUT`, answers. Errors of the server and of the connection end the stream. */
export function copyOut(client: pg.ClientBase, statement: string): Readable {
  let connection: pg.Connection | undefined;
  let waiting: Buffer[] = [];
  let size = 0;
  const output = new Readable({
    highWaterMark: 4 * pieceBytes,
    read: () => void connection?.stream.resume(),
    // The rest of an answer that nobody wants still has to be read, or the connection could not be closed in order.
    destroy: (error, done) => {
      connection?.stream.resume();
      done(error);
    },
  });
  const flush = (): boolean => {
    const piece = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    return output.destroyed || piece.length === 0 || output.push(piece);
  };
  const query = {
    submit(opened: pg.Connection) {
      connection = opened;
      opened.query(statement);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      if (output.destroyed) return;
      // A copy: the parser uses its memory again. Together: a message is one row.
      waiting.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= pieceBytes && !flush()) connection?.stream.pause();
    },
    handleError: (error: Error) => void output.destroy(error),
    handleCommandComplete: () => void flush(),
    handleReadyForQuery: () => void output.push(null),
  };
  client.query(query);
  return output;
}

/** What is written into it is taken by `statement`, a `COPY … FROM STDIN`; it is finished when the server has taken all. */
export function copyIn(client: pg.ClientBase, statement: string): Writable {
  let connection: pg.Connection | undefined;
  let begin: ((error?: Error) => void) | undefined;
  let finish: (() => void) | undefined;
  let isOpen = false;
  const input = new Writable({
    construct: (done) => {
      begin = done;
    },
    write: (chunk: Buffer, _encoding, done) => {
      if (!connection || send(connection, 'd', chunk)) done();
      else connection.stream.once('drain', done);
    },
    final: (done) => {
      finish = done;
      if (connection) send(connection, 'c', Buffer.alloc(0));
    },
    destroy: (error, done) => {
      if (isOpen && error && connection?.stream.writable) send(connection, 'f', Buffer.from('given up\0'));
      done(error);
    },
  });
  const query = {
    submit(opened: pg.Connection) {
      connection = opened;
      opened.query(statement);
    },
    handleCopyInResponse() {
      isOpen = true;
      begin?.();
      begin = undefined;
    },
    handleError(error: Error) {
      isOpen = false;
      if (begin) begin(error);
      else input.destroy(error);
    },
    handleCommandComplete() {
      isOpen = false;
    },
    handleReadyForQuery: () => finish?.(),
  };
  client.query(query);
  return input;
}

/** One message of the protocol; false where the connection's buffer is full. */
function send(connection: pg.Connection, kind: 'd' | 'c' | 'f', content: Buffer): boolean {
  const head = Buffer.alloc(5);
  head.write(kind, 0, 'latin1');
  head.writeInt32BE(content.length + 4, 1);
  connection.stream.write(head);
  return connection.stream.write(content);
}
