import type { Theme } from '@toolboxai/contracts';

/** Colours as `#rrggbb`; distances in studs. */
export type Sky = {
  air: string;
  /** Light from above and from the ground. */
  up: string;
  down: string;
  ambient: number;
  sun: string;
  sunlight: number;
  /** Where the sun stands, from the middle of the world. */
  from: readonly [number, number, number];
  haze: readonly [near: number, far: number];
};

const day: Sky = {
  air: '#bfe3f2',
  up: '#ffffff',
  down: '#8f8a70',
  ambient: 2,
  sun: '#fff4d8',
  sunlight: 2.2,
  from: [-40, 80, 50],
  haze: [110, 330],
};

const skies: Readonly<Record<Theme, Sky>> = {
  island: day,
  castle: { ...day, air: '#e6dcec', sun: '#ffe3c2', from: [-70, 55, 40] },
  forest: { ...day, air: '#d3e4c4', down: '#5f7448', haze: [80, 260] },
  space_station: {
    ...day,
    air: '#1b2040',
    up: '#c9d2ff',
    down: '#4a4f78',
    ambient: 2,
    sun: '#e6ecff',
    sunlight: 1.6,
    haze: [140, 420],
  },
  city: { ...day, air: '#e4e6e8', down: '#8a8a8a', from: [60, 70, 50] },
  underwater_lab: {
    ...day,
    air: '#2f8ca8',
    up: '#e3fbff',
    down: '#5f9f9a',
    ambient: 2.3,
    sun: '#e8fbff',
    sunlight: 1.6,
    haze: [40, 190],
  },
};

/** Light and air of a theme, after the ones that the Roblox place has. */
export function skyOf(theme: Theme): Sky {
  return skies[theme];
}
