import type { Skill } from '../../skill.ts';
import { orderMoonPhases } from './moon-phases.ts';
import { planetOrder } from './planet-order.ts';
import { planetYears } from './planet-years.ts';
import { seasonsAndHemispheres } from './seasons.ts';

export const astronomySkills: readonly Skill[] = [planetOrder, planetYears, orderMoonPhases, seasonsAndHemispheres];
