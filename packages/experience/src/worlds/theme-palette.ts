import type { Theme } from '@toolboxai/contracts';

export interface ThemePalette {
  /** The theme's name as a person reads it. */
  label: string;
  /** Text and marks on off-white, 4.5:1 or better. */
  accent: string;
  /** The same on near-black, 4.5:1 or better. */
  accentOnDark: string;
  /** Cloth of the stations' flags, and its number. */
  flag: string;
  onFlag: string;
  /** A quiet tint of the theme for surfaces behind the drawing. */
  tint: string;
  tintOnDark: string;
}

/** The surfaces against which the accents are measured. */
export const surfaces = { offWhite: '#faf7f2', nearBlack: '#171513' } as const;

const palettes: Record<Theme, ThemePalette> = {
  island: {
    label: 'Island',
    accent: '#b4431f',
    accentOnDark: '#ff9a72',
    flag: '#f0603a',
    onFlag: '#2b0f06',
    tint: '#e3f1f0',
    tintOnDark: '#16292c',
  },
  castle: {
    label: 'Castle',
    accent: '#6d3fa0',
    accentOnDark: '#c3a1f0',
    flag: '#7a49b8',
    onFlag: '#ffffff',
    tint: '#efeaf5',
    tintOnDark: '#231d2b',
  },
  forest: {
    label: 'Forest',
    accent: '#8a5a00',
    accentOnDark: '#f2bd4b',
    flag: '#f6b63c',
    onFlag: '#2e1f00',
    tint: '#eaf1e2',
    tintOnDark: '#1a2418',
  },
  space_station: {
    label: 'Space station',
    accent: '#0f6f7c',
    accentOnDark: '#5fd8e4',
    flag: '#35c9d8',
    onFlag: '#04252a',
    tint: '#e6ebf3',
    tintOnDark: '#171c2b',
  },
  city: {
    label: 'City',
    accent: '#1f5fae',
    accentOnDark: '#8fbcff',
    flag: '#2a6fc6',
    onFlag: '#ffffff',
    tint: '#f3ece2',
    tintOnDark: '#272320',
  },
  underwater_lab: {
    label: 'Underwater lab',
    accent: '#b0336b',
    accentOnDark: '#ff8fbd',
    flag: '#f25c98',
    onFlag: '#33061a',
    tint: '#e0eef4',
    tintOnDark: '#0f2430',
  },
};

/** Colours of a theme as `#rrggbb`, for the drawing and for the page around it. */
export function themePalette(theme: Theme): ThemePalette {
  return palettes[theme];
}
