import { themes } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { writeBinaryPlace, writeDropInModel } from './binary.ts';
import { dropInTree } from './drop-in/drop-in-tree.ts';
import { gameBundle } from './game-bundle.ts';
import { placeTree, writePlace } from './place/write-place.ts';
import { writeXml } from './place/write-xml.ts';
import { figureExperience, sampleExperience } from './sample.ts';
import { comparePlaces, instancesByPath, readPlace } from './testing/index.ts';

const xmlOf = (text: string): Buffer => Buffer.from(text);
const textOf = (property: unknown): string => String(Object.values(property ?? {})[0]);

describe('writeBinaryPlace', () => {
  test.each(themes)('writes a %s place that reads back as the same instances as its XML', (theme) => {
    const experience = figureExperience(theme);
    expect(comparePlaces(xmlOf(writePlace(experience, gameBundle)), writeBinaryPlace(experience, gameBundle))).toEqual([]);
  });

  test('holds a hostile text as its XML does, and refuses the same values', () => {
    const title = 'x]]> \u0000 \ufffe é 😀 \t\r\n --[[ ';
    const experience = { ...sampleExperience(2, 'forest'), title };
    expect(comparePlaces(xmlOf(writePlace(experience, gameBundle)), writeBinaryPlace(experience, gameBundle))).toEqual([]);
    const broken = (part: object) => () =>
      writeBinaryPlace({ ...experience, parts: experience.parts.map((known) => ({ ...known, ...part })) }, gameBundle);
    expect(broken({ material: 'Gras' })).toThrow('Material has no item Gras.');
    expect(broken({ size: [1, Number.NaN, 1] })).toThrow(/finite/);
  });

  test('gives the same bytes for the same experience', () => {
    const write = () => Buffer.from(writeBinaryPlace(sampleExperience(3, 'city'), gameBundle));
    expect(write().equals(write())).toBe(true);
  });
});

describe('comparePlaces', () => {
  test('sees a property, a class, a missing and a further instance', () => {
    const experience = sampleExperience(1, 'castle');
    const place = writePlace(experience, gameBundle);
    const [part] = experience.parts;
    if (!part) throw new Error('a castle has parts');
    const changes = [
      writePlace({ ...experience, parts: experience.parts.slice(1) }, gameBundle),
      writePlace({ ...experience, parts: [...experience.parts, { ...part, id: 'more' }] }, gameBundle),
      writePlace({ ...experience, parts: experience.parts.with(0, { ...part, material: 'Ice' }) }, gameBundle),
      writeXml(
        placeTree(experience, gameBundle).map((root) =>
          root.name === 'HttpService' ? { ...root, className: 'Folder', properties: {} } : root,
        ),
      ),
    ];
    expect(changes.map((changed) => comparePlaces(xmlOf(place), xmlOf(changed)))).toEqual([
      [`/Workspace/World/${part.id} is only in the first`],
      ['/Workspace/World/more is only in the second'],
      [expect.stringContaining(`/Workspace/World/${part.id}.Material is`)],
      ['/HttpService is HttpService in the first and Folder in the second'],
    ]);
  });
});

describe('writeDropInModel', () => {
  const experience = figureExperience('underwater_lab');
  const model = writeDropInModel(experience, gameBundle);
  const instances = instancesByPath(readPlace(model));

  test('reads back as the same instances as its XML', () => {
    expect(comparePlaces(xmlOf(writeXml([dropInTree(experience, gameBundle)])), model)).toEqual([]);
  });

  test('is one folder with one script that runs by itself on the server, and one on clients', () => {
    const roots = [...instances].filter(([path]) => path.lastIndexOf('/') === 0);
    expect(roots.map(([path, { className }]) => [path, className])).toEqual([['/ToolboxAI Lesson', 'Folder']]);
    const running = [...instances].filter(([, { className }]) => className === 'Script' || className === 'LocalScript');
    expect(running.map(([path, { className, properties }]) => [path, className, properties['RunContext']])).toEqual([
      ['/ToolboxAI Lesson/Start', 'Script', { Enum: 1 }],
      ['/ToolboxAI Lesson/Client/hud', 'Script', { Enum: 2 }],
    ]);
  });

  test('holds the keys in its readable lesson module alone, and fills no terrain', () => {
    const holders = [...instances].filter(([, { properties }]) => textOf(properties['Source']).includes('answer = "'));
    expect(holders.map(([path]) => path)).toEqual(['/ToolboxAI Lesson/Lesson']);
    const source = textOf(instances.get('/ToolboxAI Lesson/Lesson')?.properties['Source']);
    expect(source).toContain(`prompt = "${experience.questions[0]?.prompt}"`);
    expect(source).toContain('terrain = {  }');
  });

  test('brings no spawn, no service and no setting of the game that it is put into', () => {
    const classes = new Set([...instances.values()].map(({ className }) => className));
    expect([...classes].filter((name) => /Service|Spawn|Lighting|Workspace|Terrain|Starter/.test(name))).toEqual([]);
  });
});
