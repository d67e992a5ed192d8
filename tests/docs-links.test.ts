import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/spawn-server.ts';

const pages = ['README.md', 'ARCHITECTURE.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

const proseOf = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** Relative links and images of a page, as they stand in it. */
const linksOf = (markdown: string): string[] =>
  [...proseOf(markdown).matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].flatMap(([, link = '']) =>
    /^[a-z][a-z0-9+.-]*:/i.test(link) ? [] : [link],
  );

/** A heading's anchor, as GitHub makes it; the second of a name gets `-1`. */
function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const name = heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return count === 0 ? name : `${name}-${count}`;
    }),
  );
}

/** Why a link of a page leads nowhere; undefined where it leads somewhere. */
function faultOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = decodeURIComponent(link).split('#');
  const target = file === '' ? path.join(root, page) : path.resolve(root, path.dirname(page), file);
  if (!target.startsWith(root)) return 'leads out of the repository';
  if (!existsSync(target)) return 'there is no such file';
  if (anchor === undefined || statSync(target).isDirectory())
    return anchor === undefined ? undefined : 'a folder has no headings';
  return anchorsOf(readFileSync(target, 'utf8')).has(anchor) ? undefined : 'there is no such heading';
}

test.each(pages)('every relative link and anchor of %s resolves', (page) => {
  const links = linksOf(readFileSync(path.join(root, page), 'utf8'));
  expect(links.flatMap((link) => faultOf(page, link)?.replace(/^/, `${link}: `) ?? [])).toEqual([]);
});

test('a link that leads nowhere would be seen', () => {
  expect(linksOf('[a](b.md#c) ![d](<e f.png>) [g](https://h.test/i) `[j](k.md)`\n```\n[l](m.md)\n```\n[n](#o "p")')).toEqual([
    'b.md#c',
    '#o',
  ]);
  expect([...anchorsOf('# Who may `import` whom?\n## A\n```\n# not this\n```\n## A')]).toEqual([
    'who-may-import-whom',
    'a',
    'a-1',
  ]);
  expect(faultOf('README.md', 'docs/none.md')).toBe('there is no such file');
  expect(faultOf('docs/security.md', '../README.md#none')).toBe('there is no such heading');
  expect(faultOf('README.md', '../outside.md')).toBe('leads out of the repository');
});

test('the guide of the migration is linked from where operators begin, and leads to architecture, configuration and API', () => {
  const leadsTo = (page: string) =>
    linksOf(readFileSync(path.join(root, page), 'utf8')).map((link) => link.split('#', 1).join(''));
  for (const page of ['README.md', 'ARCHITECTURE.md']) expect(leadsTo(page)).toContain('docs/migration-guide.md');
  expect(leadsTo('README.md')).toContain('docs/upgrade-clients.md');
  expect(leadsTo('docs/migration-guide.md')).toEqual(
    expect.arrayContaining(['../ARCHITECTURE.md', 'CONFIGURATION.md', 'api/README.md', 'upgrade-clients.md']),
  );
});

test('the guide of the migration is shorter than the one that it replaces, and names only commands that there are', async () => {
  const guide = readFileSync(path.join(root, 'docs/migration-guide.md'), 'utf8');
  const { migrateCommand } = await import('../apps/cli/src/commands/migrate.ts');
  const known = new Map(
    migrateCommand({ env: {}, print: () => undefined }).commands.map((command) => [
      command.name(),
      command.options.flatMap(({ long }) => long ?? []),
    ]),
  );
  const used = [...guide.matchAll(/toolboxai migrate ([a-z]+)((?:[ \t]+[^\s`#]+)*)/g)];
  expect(used.length).toBeGreaterThan(10);
  for (const [line, name = '', rest = ''] of used) {
    expect({ line, options: known.get(name) }).toEqual({ line, options: expect.any(Array) });
    for (const [option] of rest.matchAll(/--[a-z0-9-]+/g))
      expect({ line, options: known.get(name) }).toMatchObject({ options: expect.arrayContaining([option]) });
  }
  // What the original has.
  expect(guide.length).toBeLessThan(12_200);
  expect(guide.split('\n').length).toBeLessThan(504);
});
