import { expect, test } from 'vitest';
import { readTextFile } from './read-text-file.ts';

const read = (bytes: number[]) => readTextFile(new Blob([new Uint8Array(bytes)]));

test('a file is read in the signs that it was written in', async () => {
  expect(await readTextFile(new Blob(['6 ÷ 2, Größe']))).toEqual({ text: '6 ÷ 2, Größe' });
  expect(await read([0x36, 0x20, 0xf7, 0x20, 0x32])).toEqual({ text: '6 ÷ 2' });
  expect(await read([0xff, 0xfe, 0x36, 0x00, 0xf7, 0x00, 0x32, 0x00])).toEqual({ text: '6÷2' });
});

test('what is no text, or too much, is said and not taken', async () => {
  expect(await read([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])).toEqual({ fault: expect.stringContaining('no text') });
  expect(await readTextFile(new Blob(['x'.repeat(800_001)]))).toEqual({ fault: expect.stringContaining('too large') });
});
