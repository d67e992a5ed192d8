import type { Theme } from '@toolboxai/contracts';
import { castle } from './castle.ts';
import { city } from './city.ts';
import { forest } from './forest.ts';
import { island } from './island.ts';
import { spaceStation } from './space-station.ts';
import { underwaterLab } from './underwater-lab.ts';
import type { WorldTheme } from './world-theme.ts';

export const worldThemes: Record<Theme, WorldTheme> = {
  island,
  castle,
  forest,
  space_station: spaceStation,
  city,
  underwater_lab: underwaterLab,
};
