import { crc32, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleBundle } from './sample-bundle.fixture.ts';
import { writeQti } from './write-qti.ts';
import { zipFiles } from './zip-files.ts';

/** A zip's files by its central directory, by the format's own description (APPNOTE 4.3), with zlib's own inflate. */
function readZip(bytes: Uint8Array): Record<string, string> {
  const view = Buffer.from(bytes);
  const end = view.length - 22;
  expect(view.readUInt32LE(end)).toBe(0x06054b50);
  const files: Record<string, string> = {};
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const name = view.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(start, start + view.readUInt32LE(at + 20));
    const content = view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    expect(crc32(content)).toBe(view.readUInt32LE(at + 16));
    files[name] = content.toString('utf8');
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

describe('a zip', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  test('gives back the files that went in, in their order', () => {
    const files = { ...writeQti(sampleBundle), 'empty.txt': '', 'naïve ☐.txt': 'שלום ÷ 🐟' };
    expect(Object.entries(readZip(zipFiles(files)))).toEqual(Object.entries(files));
  });

  test('has the same bytes at any time and in any time zone', () => {
    const made = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(zipFiles(writeQti(sampleBundle))).toString('base64');
    });
    expect(new Set(made).size).toBe(1);
  });
});
