import type { Skill } from '../../skill.ts';
import { addAngles } from './add-angles.ts';
import { areaByCounting } from './area-by-counting.ts';
import { areaOfJoinedRectangles } from './area-of-joined-rectangles.ts';
import { areaOfRectangles } from './area-of-rectangles.ts';
import { compareThreeLengths } from './compare-three-lengths.ts';
import { compareLengths, compareWeights } from './compare-with-blocks.ts';
import { conversionStories } from './conversion-stories.ts';
import { convertBothWays } from './convert-both-ways.ts';
import { convertCustomary, convertMetric } from './convert-larger-units.ts';
import { howMuchLonger } from './how-much-longer.ts';
import { lengthStories } from './length-stories.ts';
import { massAndVolumeStories } from './mass-and-volume-stories.ts';
import { measureWithUnits } from './measure-with-units.ts';
import { missingSide } from './missing-side.ts';
import { perimeter } from './perimeter.ts';
import { readARuler } from './read-a-ruler.ts';
import { rectangleFormulas } from './rectangle-formulas.ts';
import { turnsAsAngles } from './turns-as-angles.ts';
import { volumeByCubes, volumeOfBoxes } from './volume.ts';
import { volumeOfJoinedBoxes } from './volume-of-joined-boxes.ts';

export const measurementSkills: readonly Skill[] = [
  compareLengths,
  compareWeights,
  compareThreeLengths,
  measureWithUnits,
  readARuler,
  howMuchLonger,
  lengthStories,
  massAndVolumeStories,
  areaByCounting,
  areaOfRectangles,
  areaOfJoinedRectangles,
  perimeter,
  missingSide,
  convertMetric,
  convertCustomary,
  conversionStories,
  rectangleFormulas,
  turnsAsAngles,
  addAngles,
  convertBothWays,
  volumeByCubes,
  volumeOfBoxes,
  volumeOfJoinedBoxes,
];
