import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectHome, writeProject } from './write-project.ts';

let root: string;
let home: ReturnType<typeof projectHome>;
const inPlace = (name: string): string => path.join(home.place, name);
const read = (name: string): string => readFileSync(inPlace(name), 'utf8');
const write = (files: Record<string, string>): Promise<void> => writeProject(home, new Map(Object.entries(files)));
const allFiles = (): string[] =>
  readdirSync(home.place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(home.place, path.join(entry.parentPath, entry.name)))
    .toSorted();

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'toolboxai-project-'));
  home = projectHome(path.join(root, 'rojo'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a project in its folder', () => {
  test('holds the files of the last lesson and none of the one before', async () => {
    await write({ 'default.project.json': '{}', 'src/a.luau': '1', 'src/b.luau': '2' });
    await write({ 'default.project.json': '{"name":"two"}', 'src/a.luau': '3', 'src/c/d.luau': '4' });
    expect(allFiles()).toEqual(['default.project.json', 'src/a.luau', 'src/c/d.luau']);
    expect(read('src/a.luau')).toBe('3');
    expect(readdirSync(home.drafts)).toEqual([]);
  });

  test('leaves alone every file that is not ours, also in folders that we write in', async () => {
    await write({ 'src/a.luau': '1', 'src/old/b.luau': '2' });
    writeFileSync(inPlace('src/mine.luau'), 'mine');
    writeFileSync(inPlace('src/old/mine.luau'), 'mine');
    await write({ 'src/a.luau': '3' });
    expect(allFiles()).toEqual(['src/a.luau', 'src/mine.luau', 'src/old/mine.luau']);
    expect(read('src/old/mine.luau')).toBe('mine');
  });

  test('refuses to write over a file that is not ours, and then changes nothing', async () => {
    await write({ 'src/a.luau': '1' });
    writeFileSync(inPlace('src/b.luau'), 'mine');
    await expect(write({ 'src/a.luau': '2', 'src/b.luau': '3' })).rejects.toMatchObject({
      code: 'CONFLICT',
      publicMessage: expect.stringContaining('src/b.luau'),
    });
    expect([read('src/a.luau'), read('src/b.luau')]).toEqual(['1', 'mine']);
  });

  test('refuses a folder in the place of a file, and a link that leads out', async () => {
    const outside = path.join(root, 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'a.luau'), 'mine');
    mkdirSync(inPlace('b.luau'), { recursive: true });
    symlinkSync(outside, inPlace('src'));
    await expect(write({ 'b.luau': '1' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(write({ 'src/a.luau': '1' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(write({ 'src/new.luau': '1' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readdirSync(outside)).toEqual(['a.luau']);
    expect(readFileSync(path.join(outside, 'a.luau'), 'utf8')).toBe('mine');
  });

  test('keeps a copy of a file of ours that somebody changed, whether it is written anew or no longer needed', async () => {
    await write({ 'a.luau': '1', 'b.luau': '2' });
    writeFileSync(inPlace('a.luau'), 'changed a');
    writeFileSync(inPlace('b.luau'), 'changed b');
    await write({ 'a.luau': '3' });
    expect(allFiles()).toEqual(['a.luau']);
    const kept = readdirSync(home.kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).toSorted()).toEqual([
      'changed a',
      'changed b',
    ]);
  });

  test('goes on after a write that was cut short: what it wrote is still known as ours', async () => {
    await write({ 'a.luau': '1', 'b.luau': '2' });
    const manifest = readFileSync(home.manifest, 'utf8');
    await write({ 'a.luau': '3', 'b.luau': '2', 'c.luau': '4' });
    const files = JSON.parse(readFileSync(home.manifest, 'utf8')).files;
    // As it stands on disk after a power cut between the first file and the second.
    const both = Object.entries(JSON.parse(manifest).files as Record<string, string[]>).map(([name, hashes]) => [
      name,
      [...hashes, ...files[name]],
    ]);
    writeFileSync(home.manifest, JSON.stringify({ files: { ...files, ...Object.fromEntries(both) } }));
    writeFileSync(inPlace('b.luau'), '2');
    await write({ 'a.luau': '5' });
    expect(allFiles()).toEqual(['a.luau']);
    expect(existsSync(home.kept)).toBe(false);
  });

  test('says so where its own record cannot be read, and touches nothing', async () => {
    await write({ 'a.luau': '1' });
    writeFileSync(home.manifest, '{');
    await expect(write({ 'a.luau': '2' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(read('a.luau')).toBe('1');
  });

  test.each(['../a.luau', '/a.luau', 'src/../../a.luau', 'src//a.luau', 'src\\..\\a.luau', './a.luau'])(
    'never writes outside: %s',
    async (name) => {
      await expect(write({ [name]: '1' })).rejects.toThrow('may not be called');
      expect(existsSync(path.join(home.place, '..', 'a.luau'))).toBe(false);
    },
  );

  test('whatever lessons follow one another, what is foreign stays and what is ours is the last lesson', async () => {
    const name = fc.constantFrom('a.luau', 'src/b.luau', 'src/c.luau', 'src/deep/d.luau');
    const lesson = fc.dictionary(name, fc.constantFrom('1', '2', '3'));
    await fc.assert(
      fc.asyncProperty(fc.array(lesson, { minLength: 1, maxLength: 6 }), async (lessons) => {
        rmSync(root, { recursive: true, force: true });
        mkdirSync(path.join(home.place, 'src/deep'), { recursive: true });
        writeFileSync(inPlace('src/deep/mine.luau'), 'mine');
        for (const files of lessons) await write(files);
        const last = lessons.at(-1) ?? {};
        expect(allFiles()).toEqual([...Object.keys(last), 'src/deep/mine.luau'].toSorted());
        for (const [file, text] of Object.entries(last)) expect(read(file)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});
