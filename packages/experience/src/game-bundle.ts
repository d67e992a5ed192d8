import built from '../build/game.json' with { type: 'json' };
import type { GameBundle, GameModule } from './place/place-tree.ts';

function isScriptClass(name: string): name is GameModule['className'] {
  return name === 'ModuleScript' || name === 'Script' || name === 'LocalScript';
}

function toModule({ path, className, source }: (typeof built.modules)[number]): GameModule {
  if (!isScriptClass(className))
    throw new Error(`The compiled game holds ${path.join('/')} of class ${className}, which is no script.`);
  return { path, className, source };
}

/** The game as the build compiled it. */
export const gameBundle: GameBundle = { modules: built.modules.map(toModule), lesson: built.lesson };
