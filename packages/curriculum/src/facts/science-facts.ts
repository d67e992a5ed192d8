import type { FactTable } from './fact-table.ts';
import { findAnimal } from './science/animals.ts';
import { findBodySystem } from './science/body-systems.ts';
import { findInChain } from './science/food-chains.ts';
import { findWayBack } from './science/heat-changes.ts';
import { findStage } from './science/life-cycles.ts';
import { findMaterial } from './science/materials.ts';
import { findMoonPhase } from './science/moon-phases.ts';
import { findPlantPart } from './science/plant-parts.ts';
import { findSeason } from './science/seasons.ts';
import { findStateChange } from './science/state-changes.ts';

type Find = (path: readonly string[]) => readonly string[] | null;

const topics: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['animals', findAnimal],
  ['plants', findPlantPart],
  ['body', findBodySystem],
  ['life cycles', findStage],
  ['food chains', findInChain],
  ['heat', findWayBack],
  ['states', findStateChange],
  ['moon', findMoonPhase],
  ['seasons', findSeason],
  ['materials', findMaterial],
]);

/** Our own tables of what every textbook agrees on. The first part of a path is the topic: `animals/frog/group`. */
export const scienceTable: FactTable = {
  source: 'ToolboxAI science facts 1.0.0',
  find(path) {
    const [topic = '', ...rest] = path.split('/');
    return topics.get(topic)?.(rest) ?? null;
  },
};
