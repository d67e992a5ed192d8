import type { Experience, Part, Vec3 } from '@toolboxai/contracts';
import { type Canvas, paint } from './worlds/canvas.ts';
import { themePalette } from './worlds/theme-palette.ts';

/** What a station is to those who only build and draw: a place with a name. */
export type Station = Pick<Experience['stations'][number], 'id' | 'pos'>;

/** What stands at a station besides its flag; studs from the ground under its middle. */
export interface StationModel {
  pad: Part;
  board: Part;
  posts: Part[];
  npc: Part[];
}

const shirts = ['#e4572e', '#2f78d0', '#2f9e6e', '#8a55c4', '#e09f1f', '#d0417e'] as const;
const skins = ['#f1c9a5', '#c98e62', '#8a5a3b', '#e3ae83'] as const;

/** Derived from station and place in line alone, so that place, drawing and checks agree. */
export function stationModel(station: Station, index: number, theme: Experience['theme']): StationModel {
  const [x, y, z] = station.pos;
  const part = (name: string, offset: Vec3, size: Vec3, hex: string, kind: Part['kind'] = 'prop'): Part => ({
    id: `${station.id}-${name}`,
    kind,
    shape: 'block',
    pos: [x + offset[0], y + offset[1] + size[1] / 2, z + offset[2]],
    size,
    ...paint(hex, name.startsWith('post') ? 'Wood' : 'SmoothPlastic'),
  });
  const shirt = shirts[index % shirts.length] ?? shirts[0];
  const skin = skins[index % skins.length] ?? skins[0];
  return {
    pad: part('pad', [0, 0, 0.5], [5, 0.3, 5], themePalette(theme).flag, 'part'),
    board: part('board', [0.2, 2.4, -5], [8, 5.2, 0.5], '#fdfaf3', 'board'),
    posts: [-3, 3.4].map((east, post) => part(`post-${post + 1}`, [east, 0, -5], [0.5, 2.4, 0.5], '#8f6642')),
    npc: [
      part('legs', [-4.4, 0, -1.4], [1.7, 1.7, 0.9], '#3f4a5a'),
      part('torso', [-4.4, 1.7, -1.4], [2, 2, 1], shirt),
      part('head', [-4.4, 3.7, -1.4], [1.3, 1.3, 1.3], skin),
    ],
  };
}

/** The numbered flag of a station, part of the world; two parts, named after the station. */
export function raiseFlag(canvas: Canvas, station: Station, theme: Experience['theme']): void {
  const [x, y, z] = station.pos;
  const cloth = paint(themePalette(theme).flag, 'Fabric');
  canvas.put({
    name: `${station.id}-pole`,
    kind: 'flag',
    at: [x + 5.4, y, z - 5],
    size: [0.5, 15.4, 0.5],
    paint: paint('#fdfaf3', 'Metal'),
  });
  canvas.put({ name: `${station.id}-flag`, kind: 'flag', at: [x + 1.4, y + 9.6, z - 5], size: [7.5, 5.4, 0.4], paint: cloth });
}
