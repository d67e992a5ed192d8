import { themes } from '@toolboxai/contracts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Dom, type InstanceView, readXml } from 'rbx-dom';
import { describe, expect, test } from 'vitest';
import { buildExperience } from '../build-experience.ts';
import { gameBundle } from '../game-bundle.ts';
import { figureExperience, sampleExperience, sampleGame, sampleQuiz } from '../sample.ts';
import { writePlace } from './write-place.ts';

const hostile = 'x]]> y ]] & <b> "q" \\ \' \u0000 \ufffe é 😀 \t\r\n $1 --[[ ${a}';

function read(xml: string): Dom {
  return readXml(Buffer.from(xml), { propertyBehavior: 'errorOnUnknown' });
}

function find(dom: Dom, path: readonly string[]): InstanceView {
  const found = path.reduce((at, name) => {
    const next = at.children.map((child) => dom.instance(child)).find((child) => child?.name === name);
    if (!next) throw new Error(`${name} is not under ${at.name}`);
    return next;
  }, dom.root());
  return found;
}

const textOf = (view: InstanceView, property: string): unknown => Object.values(view.properties[property] ?? {})[0];

describe('writePlace', () => {
  test.each(themes)('writes a %s place that rbx-dom reads without an unknown class or property', (theme) => {
    const experience = sampleExperience(10, theme);
    const dom = read(writePlace(experience, sampleGame));
    expect(find(dom, ['Workspace', 'World']).children).toHaveLength(experience.parts.length);
    for (const [index, station] of experience.stations.entries()) {
      const board = find(dom, ['Workspace', 'Stations', station.id, 'Board', 'Sign', 'Text']);
      expect(textOf(board, 'Text')).toBe(experience.questions[index]?.prompt);
      expect(find(dom, ['Workspace', 'Stations', station.id, 'Npc']).className).toBe('Model');
      expect(find(dom, ['Workspace', 'Stations', station.id, 'Pad', 'Ask']).className).toBe('ProximityPrompt');
    }
  });

  test('puts every script of the compiled game where its path says, to the letter', () => {
    const dom = read(writePlace(sampleExperience(3, 'castle'), gameBundle));
    for (const { path, className, source } of gameBundle.modules) {
      const script = find(dom, path);
      expect([script.className, textOf(script, 'Source')]).toEqual([className, source]);
    }
    expect(find(dom, gameBundle.lesson.path).className).toBe('ModuleScript');
  });

  test('keeps HttpService off and the key out of what clients receive', () => {
    const xml = writePlace(sampleExperience(3, 'city'), sampleGame);
    const dom = read(xml);
    expect(textOf(find(dom, ['HttpService']), 'HttpEnabled')).toBe(false);
    const holders = dom.descendants().filter((view) => JSON.stringify(view.properties).includes('answer ='));
    expect(holders.map(({ referent }) => dom.fullPath(referent))).toEqual([expect.stringContaining('ServerStorage.Lesson')]);
  });

  test('has a place for the code of a class, and says nothing there', () => {
    const dom = read(writePlace(sampleExperience(1, 'city'), sampleGame));
    const settings = ['SessionCode', 'Endpoint'].map((name) => find(dom, ['ServerStorage', 'ClassSettings', name]));
    expect(settings.map(({ className, properties }) => [className, properties])).toEqual([
      ['StringValue', {}],
      ['StringValue', {}],
    ]);
  });

  test('builds the figure of a question beside its board', () => {
    const dom = read(writePlace(figureExperience('city'), sampleGame));
    expect(find(dom, ['Workspace', 'Stations', 'station-1', 'Figure']).children).toHaveLength(2 + 4 + 12);
    expect(find(dom, ['Workspace', 'Stations', 'station-5', 'Figure', 'cylinder']).className).toBe('Part');
  });

  test('survives hostile texts: the file stays well-formed and the prompt whole', () => {
    const quiz = sampleQuiz(2, () => hostile);
    const xml = writePlace(buildExperience({ quiz, title: hostile, grade: 3, seed: hostile, theme: 'forest' }), sampleGame);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(Object.keys(new XMLParser().parse(xml))).toEqual(['roblox']);
    const board = find(read(xml), ['Workspace', 'Stations', 'station-1', 'Board', 'Sign', 'Text']);
    expect(textOf(board, 'Text')).toBe(hostile.replaceAll('\u0000', '').replaceAll('\ufffe', ''));
  });

  test('lays a cylinder along its x axis and stands it up again', () => {
    const experience = sampleExperience(1, 'island');
    const [width = 0, height = 0, depth = 0] = experience.parts.find(({ id }) => id === 'lighthouse-1')?.size ?? [];
    expect(height).not.toBe(width);
    const view = find(read(writePlace(experience, sampleGame)), ['Workspace', 'World', 'lighthouse-1']);
    expect(view.properties['Size']).toEqual({ Vector3: [height, width, depth].map(Math.fround) });
    expect(view.properties['CFrame']).toMatchObject({
      CFrame: {
        orientation: [
          [0, -1, 0],
          [1, 0, 0],
          [0, 0, 1],
        ],
      },
    });
  });

  test('gives the same bytes for the same experience', () => {
    expect(writePlace(sampleExperience(10, 'city'), sampleGame)).toBe(writePlace(sampleExperience(10, 'city'), sampleGame));
  });
});
