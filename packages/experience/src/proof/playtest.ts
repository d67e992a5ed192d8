import type { Experience } from '@toolboxai/contracts';
import type { GameBundle, GameModule } from '../place/place-tree.ts';
import { writeLessonModule } from '../place/write-lesson-module.ts';
import { readAsset } from './assets.ts';
import { type Bundle, bundle } from './bundle.ts';
import { type LuauMachine, type LuauRun, startMachine } from './luau-machine.ts';
import { stationTree } from './station-tree.ts';

/** In this order: those of `devices` and `cheats` play on in the world that `lesson` opened. */
const checkFiles = ['lesson', 'devices', 'cheats', 'timer', 'teams', 'reports'];

export interface PlaytestCheck {
  readonly name: string;
  readonly passed: boolean;
  /** What was seen: figures where it passed, the first fault where it did not. */
  readonly evidence: string;
}

export interface PlaytestReport {
  readonly passed: boolean;
  readonly checks: readonly PlaytestCheck[];
  readonly ms: number;
}

export interface PlaytestOptions {
  readonly limitMs?: number;
}

/** Plays lesson after lesson, with the next machine already waiting. */
export interface Playtester {
  readonly playtest: (experience: Experience, game: GameBundle, options?: PlaytestOptions) => Promise<PlaytestReport>;
  readonly close: () => Promise<void>;
}

/**
 * Plays one lesson: the compiled game and the lesson's data run in a Luau machine against a fake Roblox,
 * with players who answer right, wrong, late, twice, leave, and cheat. Never throws for a fault in the game:
 * a game that does not compile, fails or does not end within `limitMs` (30 s: a busy machine must not refuse a sound game) is a failed check with its reason.
 */
export async function playtest(experience: Experience, game: GameBundle, options: PlaytestOptions = {}): Promise<PlaytestReport> {
  const machine = startMachine();
  try {
    return await playOn(machine, experience, game, options);
  } finally {
    await machine.end();
  }
}

/**
 * Keeps one machine ready. Besides saving its start, a machine that lives keeps the optimized code of the
 * virtual machine in the process, which doubles the speed of the next. It keeps no process alive, and whoever waits for an answer
 * of this process comes first.
 */
export function createPlaytester(): Playtester {
  const start = (): LuauMachine => startMachine({ yields: true });
  let waiting = start();
  let retired = Promise.resolve();
  return {
    playtest: async (experience, game, options = {}) => {
      const machine = waiting;
      const following = start();
      const earlier = retired;
      waiting = following;
      try {
        return await playOn(machine, experience, game, options);
      } finally {
        retired = following.ready.then(() => machine.end()).then(() => earlier);
      }
    },
    close: async () => {
      await waiting.end();
      await retired;
    },
  };
}

async function playOn(
  machine: LuauMachine,
  experience: Experience,
  game: GameBundle,
  { limitMs = 30_000 }: PlaytestOptions,
): Promise<PlaytestReport> {
  const made = bundlePlaytest(experience, game);
  return describe(await machine.run(made.source, limitMs), made);
}

function bundlePlaytest(experience: Experience, game: GameBundle): Bundle {
  const lesson: GameModule = { path: game.lesson.path, className: 'ModuleScript', source: writeLessonModule(experience) };
  const data = { lessonPath: game.lesson.path, tree: stationTree(experience) };
  const chunks = ['play', ...checkFiles.map((name) => `check-${name}`)].map((name) => ({
    label: name,
    text: readAsset(`fake/${name}.luau`),
  }));
  return bundle([...game.modules, lesson], data, [
    ...chunks,
    { label: 'report', text: 'return fake.encode(play.checks)', isLast: true },
  ]);
}

function describe(run: LuauRun, made: Bundle): PlaytestReport {
  if (!run.ok) {
    const name = run.reason === 'limit' ? 'ends in time' : 'runs';
    return { passed: false, checks: [{ name, passed: false, evidence: made.locate(run.message) }], ms: run.ms };
  }
  const checks = parseChecks(run.result).map((check) => ({ ...check, evidence: made.locate(check.evidence) }));
  return { passed: checks.length > 0 && checks.every((check) => check.passed), checks, ms: run.ms };
}

function parseChecks(text: string): PlaytestCheck[] {
  const checks: PlaytestCheck[] = JSON.parse(text);
  return checks;
}
