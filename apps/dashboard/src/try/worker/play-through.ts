import type { Experience } from '@toolboxai/contracts';
import { type GameBundle, gameBundle } from '@toolboxai/experience';
import type { requirePlaytest } from '@toolboxai/lesson';

type Playtest = Parameters<typeof requirePlaytest>[0];
type Proof = { playtest: (experience: Experience, game: GameBundle) => ReturnType<Playtest> };

// The server's own playtest. It is written for Node, so it is not imported by its name, which would bring Node's types along;
// vite.try.config.ts gives it a page's workers and files instead of Node's.
const found = Object.values(
  import.meta.glob<Proof>('../../../../../packages/experience/src/proof/playtest.ts', { eager: true }),
)[0];

/** Plays the compiled Roblox game with this lesson in a Luau machine, in a worker of its own. */
export const playThrough: Playtest = async (experience) => {
  if (found === undefined) throw new Error('The playtest was not built into this page.');
  return found.playtest(experience, gameBundle);
};
