import type { Skill } from '../../skill.ts';
import { findConductors } from './electric-conductors.ts';
import { findMagnetic } from './magnets.ts';
import { netForce } from './net-force.ts';
import { speedStories } from './speed.ts';
import { predictMotion } from './steady-motion.ts';
import { undoHeatChanges } from './undo-heat-changes.ts';

export const physicalScienceSkills: readonly Skill[] = [
  undoHeatChanges,
  findMagnetic,
  predictMotion,
  findConductors,
  speedStories,
  netForce,
];
