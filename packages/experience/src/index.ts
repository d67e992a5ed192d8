export { buildExperience, chooseTheme, type ExperienceRequest } from './build-experience.ts';
export { buildWorld, maxStations, type World } from './build-world.ts';
export { checkExperience, type ExperienceProblem } from './check-experience.ts';
export { gameBundle } from './game-bundle.ts';
export type { GameBundle, GameModule } from './place/place-tree.ts';
export { writeLessonModule } from './place/write-lesson-module.ts';
export { writePlace } from './place/write-place.ts';
