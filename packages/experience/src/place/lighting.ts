import type { Theme } from '@toolboxai/contracts';
import { type Instance, instance, type Value } from './instance.ts';

interface Mood {
  lighting: Record<string, Value>;
  air: Record<string, Value>;
}

const day = { Brightness: 2.4, ClockTime: 14, GeographicLatitude: 35, GlobalShadows: true };

const moods: Record<Theme, Mood> = {
  island: {
    lighting: { ...day, Ambient: [120, 124, 130], OutdoorAmbient: [150, 152, 158] },
    air: { Density: 0.22, Color: [210, 234, 244], Haze: 0.6 },
  },
  castle: {
    lighting: { ...day, ClockTime: 15.5, Ambient: [118, 112, 124], OutdoorAmbient: [148, 142, 152] },
    air: { Density: 0.26, Color: [236, 222, 206], Haze: 1 },
  },
  forest: {
    lighting: { ...day, ClockTime: 10, Ambient: [104, 116, 100], OutdoorAmbient: [138, 148, 132] },
    air: { Density: 0.3, Color: [214, 226, 196], Haze: 1.4 },
  },
  space_station: {
    lighting: { ...day, ClockTime: 0, Brightness: 1.6, Ambient: [128, 134, 160], OutdoorAmbient: [140, 146, 176] },
    air: { Density: 0, Color: [40, 44, 70], Haze: 0 },
  },
  city: {
    lighting: { ...day, ClockTime: 9.5, Ambient: [122, 120, 116], OutdoorAmbient: [150, 148, 144] },
    air: { Density: 0.24, Color: [226, 222, 214], Haze: 1 },
  },
  underwater_lab: {
    lighting: { ...day, ClockTime: 12, Brightness: 1.8, Ambient: [70, 120, 140], OutdoorAmbient: [84, 140, 160] },
    air: { Density: 0.48, Color: [60, 150, 176], Haze: 2.4 },
  },
};

/** Light and air of a theme. The lab's sea is made of air, so that children can walk on its floor. */
export function lightingInstance(theme: Theme): Instance {
  const { lighting, air } = moods[theme];
  return instance('Lighting', 'Lighting', lighting, [instance('Atmosphere', 'Atmosphere', air)]);
}
