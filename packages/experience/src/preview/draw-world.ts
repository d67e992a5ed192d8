import { themePalette } from '../worlds/theme-palette.ts';
import type { Drawable } from './collect-items.ts';
import { type Scene, type SceneItem, sceneFaces } from './scene-faces.ts';

export interface DrawOptions {
  /** How much of the world is built, 0 to 1. */
  stage?: number;
  /** Width in pixels; without it the drawing fills its container. */
  width?: number;
  /** What a screen reader says; the experience's title without it. */
  title?: string;
  /** For a near-black page. */
  dark?: boolean;
  /** Put before each part's id, so that several drawings can stand on one page. */
  idPrefix?: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function itemMarkup({ partId, faces, opacity, label }: SceneItem, prefix: string): string {
  const paths = faces.map(({ d, fill }) => `<path color="${fill}" d="${d}"/>`).join('');
  const text = label
    ? `<text transform="${label.transform}" font-size="${label.size}" color="${label.fill}">${escapeXml(label.text)}</text>`
    : '';
  const id = escapeXml(prefix + partId);
  if (faces.length === 1 && !label && opacity === 1) return paths.replace('<path', `<path id="${id}"`);
  return `<g id="${id}"${opacity < 1 ? ` opacity="${opacity}"` : ''}>${paths}${text}</g>`;
}

/** Under the world: its soft shadow on the page and, while it is being built, the outline of the place it will take. */
function groundPlan({ outline }: Scene, stage: number, dark: boolean, accent: string): string {
  const shadow = [40, 24, 8].map(
    (width) =>
      `<path opacity="${dark ? 0.16 : 0.04}" color="${dark ? '#000000' : '#3b3560'}" stroke-width="${width}" d="${outline.below}"/>`,
  );
  const plan = `<path fill="none" color="${accent}" opacity=".5" stroke-width="3" stroke-dasharray="10 12" d="${outline.ground}"/>`;
  return stage < 1 ? plan : shadow.join('');
}

/** The world as one accessible SVG: the same world and options give the same text. */
export function drawWorld(world: Drawable, { stage = 1, width, title, dark = false, idPrefix = 'w-' }: DrawOptions = {}): string {
  const scene = sceneFaces(world, { dark, stage });
  const { x, y, width: wide, height: high } = scene.viewBox;
  const palette = themePalette(world.theme);
  const name = title ?? world.title ?? `${palette.label} with ${world.stations.length} stations`;
  const size = width === undefined ? '' : ` width="${width}" height="${Math.round((width * high) / wide)}"`;
  const items = scene.items.filter(({ builtAt }) => builtAt < stage).map((item) => itemMarkup(item, idPrefix));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${wide} ${high}"${size} role="img">`,
    `<title>${escapeXml(name)}</title>`,
    '<g fill="currentColor" stroke="currentColor" stroke-width=".7" stroke-linejoin="round" text-anchor="middle" dominant-baseline="central" font-weight="700" font-family="inherit">',
    groundPlan(scene, stage, dark, dark ? palette.accentOnDark : palette.accent),
    ...items,
    '</g></svg>',
  ].join('');
}
