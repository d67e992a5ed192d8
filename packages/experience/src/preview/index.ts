export { buildExperience, chooseTheme } from '../build-experience.ts';
export { buildWorld, type World } from '../build-world.ts';
export { type StandingWorld, seaParts, spawnParts, worldParts } from '../world-parts.ts';
export { surfaces, type ThemePalette, themePalette } from '../worlds/theme-palette.ts';
export type { Drawable } from './collect-items.ts';
export { type DrawOptions, drawWorld } from './draw-world.ts';
export { type Scene, type SceneItem, type SceneLabel, sceneFaces } from './scene-faces.ts';
