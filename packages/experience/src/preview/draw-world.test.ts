import { themes } from '@toolboxai/contracts';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { figureExperience, sampleExperience } from '../sample.ts';
import { contrast } from '../testing/contrast.ts';
import { surfaces, themePalette } from '../worlds/theme-palette.ts';
import { collectItems } from './collect-items.ts';
import { drawWorld } from './draw-world.ts';
import { findBehind, orderBoxes } from './order-boxes.ts';
import { sceneFaces } from './scene-faces.ts';

const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('drawWorld', () => {
  test.each(themes)('draws ten questions in %s as well-formed SVG of less than 60 KB with every id once', (theme) => {
    for (const seed of ['demo', 'b', 'c', 'd']) {
      const svg = drawWorld(sampleExperience(10, theme, seed));
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
      expect(idsOf(svg).length).toBe(new Set(idsOf(svg)).size);
      expect(svg).not.toContain('NaN');
    }
  });

  test('has a title that a screen reader reads, whatever it holds', () => {
    const svg = drawWorld({ ...sampleExperience(2, 'city'), title: '<script>"&' });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;</title>');
  });

  test('draws the figure of each question, with every part once', () => {
    const experience = figureExperience('castle');
    const svg = drawWorld(experience);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(idsOf(svg).length).toBe(new Set(idsOf(svg)).size);
    for (const { id } of experience.stations) expect(idsOf(svg).some((drawn) => drawn.startsWith(`w-${id}-figure-`))).toBe(true);
    expect(Buffer.byteLength(svg)).toBeLessThan(80_000);
  });

  test('numbers every flag', () => {
    const svg = drawWorld(sampleExperience(10, 'castle'));
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    for (let number = 1; number <= 10; number++) expect(texts).toContain(String(number));
  });

  test('only adds parts as the stage grows, and keeps the picture in place', () => {
    const experience = sampleExperience(5, 'forest');
    const stages = [0, 0.3, 0.6, 1].map((stage) => drawWorld(experience, { stage }));
    const shown = stages.map((svg) => new Set(idsOf(svg)));
    for (const [index, ids] of shown.entries()) {
      for (const id of shown[index - 1] ?? []) expect(ids.has(id)).toBe(true);
    }
    expect(shown[1]?.size).toBeGreaterThan(shown[0]?.size ?? 0);
    expect(shown[3]?.size).toBeGreaterThan(shown[2]?.size ?? 0);
    expect(new Set(stages.map((svg) => /viewBox="[^"]*"/.exec(svg)?.[0])).size).toBe(1);
  });

  test('draws the same bytes for the same world, and other colours for a dark page', () => {
    const experience = sampleExperience(5, 'island');
    expect(drawWorld(experience)).toBe(drawWorld(experience));
    expect(drawWorld(experience, { dark: true })).not.toBe(drawWorld(experience));
  });
});

describe('painter’s order', () => {
  test.each(themes)('puts nothing before what hides it in %s', (theme) => {
    for (const count of [5, 10, 40]) {
      const boxes = collectItems(sampleExperience(count, theme)).map(({ box }) => box);
      const order = orderBoxes(boxes);
      const place = new Map(order.map((box, at) => [box, at]));
      const wrong = findBehind(boxes).flatMap((behind, front) =>
        behind.filter((back) => (place.get(back) ?? 0) > (place.get(front) ?? 0)),
      );
      expect(order).toHaveLength(boxes.length);
      expect(wrong).toEqual([]);
    }
  });
});

describe('sceneFaces', () => {
  test('gives every part of the world that can be seen, with when it is built', () => {
    const experience = sampleExperience(10, 'space_station');
    const { items } = sceneFaces(experience);
    const drawn = new Set(items.map(({ partId }) => partId));
    const standing = experience.parts.filter(({ kind }) => kind === 'flag' || kind === 'building');
    expect(standing.filter(({ id }) => !drawn.has(id))).toEqual([]);
    for (const { builtAt } of items) expect(builtAt).toBeLessThan(1);
  });
});

describe('themePalette', () => {
  test.each(themes)('has accents of %s that can be read on both surfaces, and flags whose number can', (theme) => {
    const palette = themePalette(theme);
    expect(contrast(palette.accent, surfaces.offWhite)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accentOnDark, surfaces.nearBlack)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accentOnDark, palette.tintOnDark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.flag, palette.onFlag)).toBeGreaterThanOrEqual(4.5);
  });
});
