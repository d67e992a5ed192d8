import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startTestServer } from './support/test-server.ts';

const root = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));

/** The requirements of level 1 in ASVS 5.0.0, by section. */
const levelOne: Record<string, number[]> = {
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2],
  '1.5': [1],
  '2.1': [1],
  '2.2': [1, 2],
  '2.3': [1],
  '3.2': [1, 2],
  '3.3': [1],
  '3.4': [1, 2],
  '3.5': [1, 2, 3],
  '4.1': [1],
  '4.4': [1],
  '5.2': [1, 2],
  '5.3': [1, 2],
  '6.1': [1],
  '6.2': [1, 2, 3, 4, 5, 6, 7, 8],
  '6.3': [1, 2],
  '6.4': [1, 2],
  '7.2': [1, 2, 3, 4],
  '7.4': [1, 2],
  '8.1': [1],
  '8.2': [1, 2],
  '8.3': [1],
  '9.1': [1, 2, 3],
  '9.2': [1],
  '10.4': [1, 2, 3, 4, 5],
  '11.3': [1, 2],
  '11.4': [1],
  '12.1': [1],
  '12.2': [1, 2],
  '13.4': [1],
  '14.2': [1],
  '14.3': [1],
  '15.1': [1],
  '15.2': [1],
  '15.3': [1],
};

const cells = rows.map((row) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);

test('the page has a line for each requirement of level 1, in order', () => {
  const wanted = Object.entries(levelOne).flatMap(([section, numbers]) => numbers.map((number) => `${section}.${number}`));
  expect(wanted).toHaveLength(70);
  expect(cells.map(([id]) => id)).toEqual(wanted);
});

test('each line says whether it is met, and how or why not', () => {
  for (const [id, asks, met, how] of cells) {
    expect([id, asks !== '', how !== '']).toEqual([id, true, true]);
    expect(['yes', 'partly', 'no', '–']).toContain(met);
  }
});

test('each file that the page names is there', () => {
  const files = [...page.matchAll(/`([\w./-]+\/[\w./-]+\.(?:ts|json))`/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('nothing is served but the files of the page: no folder above it, and nothing whose name begins with a dot', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'toolboxai-pages-'));
  const pages = path.join(home, 'dist');
  mkdirSync(path.join(pages, '.git'), { recursive: true });
  writeFileSync(path.join(pages, 'index.html'), 'the page');
  writeFileSync(path.join(pages, '.git/config'), 'kept secret');
  writeFileSync(path.join(home, 'secrets.json'), 'kept secret');
  const server = await startTestServer({}, pages);
  /** As it is typed: fetch would tidy the path. */
  const get = (where: string) =>
    new Promise<string>((resolve, reject) => {
      const asked = request(server.url, { path: where }, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (part: string) => (text += part)).on('end', () => resolve(text));
      });
      asked.on('error', reject).end();
    });
  try {
    expect(await get('/index.html')).toBe('the page');
    for (const where of [
      '/.git/config',
      '/../secrets.json',
      '/%2e%2e/secrets.json',
      '/..%2fsecrets.json',
      '/..%5csecrets.json',
      '/assets/../../secrets.json',
      '//../secrets.json',
    ])
      expect([where, await get(where)]).not.toEqual([where, 'kept secret']);
  } finally {
    await server.close();
    rmSync(home, { recursive: true });
  }
});
