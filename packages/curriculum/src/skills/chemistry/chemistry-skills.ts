import type { Skill } from '../../skill.ts';
import { atomicNumbers } from './atomic-numbers.ts';
import { changesOfState } from './changes-of-state.ts';
import { countAtoms } from './count-atoms.ts';
import { elementSymbols } from './element-symbols.ts';

export const chemistrySkills: readonly Skill[] = [changesOfState, elementSymbols, countAtoms, atomicNumbers];
