import { buildWorld, chooseTheme, drawWorld, type Scene, sceneFaces, themePalette } from '@toolboxai/experience/preview';
import type { WorldSource } from './world-source.ts';

/*
 * The drawing code is loaded with the first picture, after the page itself. What it gives goes into an <img> or into
 * React elements, never into markup, so no text of a lesson can become a script.
 */

export type Painting = { url: string; tint: string; label: string; ratio: number };
export type StagedScene = Scene & { tint: string };

function worldOf(source: WorldSource) {
  if (source.kind === 'experience') return source.experience;
  const stationIds = Array.from({ length: Math.max(1, source.questions) }, (_, index) => `s${index + 1}`);
  const seed = source.seed.trim() === '' ? 'a' : source.seed.trim();
  return buildWorld({ seed, theme: source.theme ?? chooseTheme(seed), stationIds });
}

const viewBoxShape = /viewBox="\S+ \S+ (\S+) (\S+)"/;

/** The finished world as an image. */
export function paintWorld(source: WorldSource, scheme: 'light' | 'dark'): Painting {
  const world = worldOf(source);
  const isDark = scheme === 'dark';
  const palette = themePalette(world.theme);
  const svg = drawWorld(world, { dark: isDark });
  const [, wide = '4', high = '3'] = viewBoxShape.exec(svg) ?? [];
  return {
    url: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    tint: isDark ? palette.tintOnDark : palette.tint,
    label: palette.label,
    ratio: Number(wide) / Number(high),
  };
}

/** The world part by part, each with the time at which it is built. `stage` decides which shadows have fallen. */
export function stageWorld(source: WorldSource, scheme: 'light' | 'dark', stage: number): StagedScene {
  const world = worldOf(source);
  const palette = themePalette(world.theme);
  const isDark = scheme === 'dark';
  return { ...sceneFaces(world, { dark: isDark, stage }), tint: isDark ? palette.tintOnDark : palette.tint };
}
