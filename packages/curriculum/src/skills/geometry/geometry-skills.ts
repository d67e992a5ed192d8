import type { Skill } from '../../skill.ts';
import { composeShapes } from './compose-shapes.ts';
import { gridDistance, gridMoves } from './coordinate-grid.ts';
import { kindsOfAngles } from './kinds-of-angles.ts';
import { linesOfSymmetry } from './lines-of-symmetry.ts';
import { polygonSides } from './polygon-sides.ts';
import { quadrilateralFamilies, quadrilateralProperties } from './quadrilateral-families.ts';
import { rowsOfSquares } from './rows-of-squares.ts';
import { facesAndCorners, sidesAndCorners } from './shape-parts.ts';

export const geometrySkills: readonly Skill[] = [
  sidesAndCorners,
  facesAndCorners,
  composeShapes,
  polygonSides,
  rowsOfSquares,
  quadrilateralProperties,
  linesOfSymmetry,
  kindsOfAngles,
  gridMoves,
  gridDistance,
  quadrilateralFamilies,
];
