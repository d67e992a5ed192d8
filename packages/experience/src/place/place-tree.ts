import { type Instance, instance } from './instance.ts';

/** A script of the compiled game and where it goes: service, folders, name. */
export interface GameModule {
  path: readonly string[];
  className: 'ModuleScript' | 'Script' | 'LocalScript';
  source: string;
}

/** What `scripts/build-game.mjs` writes. */
export interface GameBundle {
  modules: readonly GameModule[];
  /** Where the game looks for the lesson's data. */
  lesson: { path: readonly string[] };
}

function classOf(name: string, depth: number): string {
  return depth === 0 || name === 'StarterPlayerScripts' ? name : 'Folder';
}

/** Adds what lies under `path` to the children of a node; folders and services on the way are made. */
function place(children: readonly Instance[], path: readonly string[], depth: number, leaf: Instance): Instance[] {
  const [name] = path;
  if (name === undefined) return [...children];
  if (path.length === 1) {
    const there = children.find((child) => child.name === name);
    if (there && there.className !== 'Folder') throw new Error(`Two scripts of the game are called ${name} in the same place.`);
    return [...children.filter((child) => child !== there), { ...leaf, children: there?.children ?? [] }];
  }
  const found = children.find((child) => child.name === name) ?? instance(classOf(name, depth), name);
  const grown = { ...found, children: place(found.children, path.slice(1), depth + 1, leaf) };
  return children.some((child) => child.name === name)
    ? children.map((child) => (child.name === name ? grown : child))
    : [...children, grown];
}

/** The services of a place with the game's scripts put where their paths say. */
export function placeModules(services: readonly Instance[], modules: readonly GameModule[]): Instance[] {
  return modules.reduce<Instance[]>(
    (roots, { path, className, source }) =>
      place(roots, path, 0, instance(className, path.at(-1) ?? className, { Source: source })),
    [...services],
  );
}
