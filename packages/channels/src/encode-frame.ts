const FIN = 0x80;
const TEXT = 0x1;
const PONG = 0xa;

/** One unmasked server-to-client text frame, RFC 6455 section 5.2. Made once, written to any number of sockets. */
export function encodeText(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const frame = startFrame(TEXT, length);
  frame.write(text, frame.length - length);
  return frame;
}

/** The answer to a WebSocket ping; it carries the ping's own payload, at most 125 bytes. */
export function encodePong(payload: Buffer): Buffer {
  const frame = startFrame(PONG, payload.length);
  payload.copy(frame, frame.length - payload.length);
  return frame;
}

function startFrame(opcode: number, length: number): Buffer {
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerLength + length);
  frame[0] = FIN | opcode;
  if (headerLength === 2) frame[1] = length;
  else if (headerLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  return frame;
}
