export { type Bundle, bundle, type Chunk } from './bundle.ts';
export { type LuauRun, runLuau } from './luau-machine.ts';
export {
  createPlaytester,
  type PlaytestCheck,
  type Playtester,
  type PlaytestOptions,
  type PlaytestReport,
  playtest,
} from './playtest.ts';
