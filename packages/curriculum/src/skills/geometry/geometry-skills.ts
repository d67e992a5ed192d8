import type { Skill } from '../../skill.ts';
import { anglePairs } from './angle-pairs.ts';
import { parallelLines, triangleAngles } from './angles-of-figures.ts';
import { parallelogramArea, trapezoidArea, triangleArea } from './areas-of-polygons.ts';
import { circleArea, circumference } from './circles.ts';
import { composeShapes } from './compose-shapes.ts';
import { compositeFigures } from './composite-figures.ts';
import { gridDistance, gridMoves } from './coordinate-grid.ts';
import { distanceBetweenPoints } from './distance-between-points.ts';
import { kindsOfAngles } from './kinds-of-angles.ts';
import { linesOfSymmetry } from './lines-of-symmetry.ts';
import { polygonSides } from './polygon-sides.ts';
import { polygonsOnThePlane } from './polygons-on-the-plane.ts';
import { findHypotenuse, findLeg } from './pythagorean-theorem.ts';
import { quadrilateralFamilies, quadrilateralProperties } from './quadrilateral-families.ts';
import { coneVolume, cylinderVolume, sphereVolume } from './round-solids.ts';
import { rowsOfSquares } from './rows-of-squares.ts';
import { facesAndCorners, sidesAndCorners } from './shape-parts.ts';
import { surfaceArea } from './surface-area.ts';
import { reflections, translations } from './transformations.ts';
import { prismSurface, prismVolume } from './triangular-prisms.ts';
import { volumeWithFractionEdges } from './volume-with-fraction-edges.ts';

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
  parallelogramArea,
  triangleArea,
  trapezoidArea,
  volumeWithFractionEdges,
  polygonsOnThePlane,
  surfaceArea,
  circumference,
  circleArea,
  anglePairs,
  compositeFigures,
  prismVolume,
  prismSurface,
  triangleAngles,
  parallelLines,
  translations,
  reflections,
  findHypotenuse,
  findLeg,
  distanceBetweenPoints,
  cylinderVolume,
  coneVolume,
  sphereVolume,
];
