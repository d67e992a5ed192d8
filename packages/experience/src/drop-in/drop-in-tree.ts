import type { Experience } from '@toolboxai/contracts';
import { type Instance, instance, type Value } from '../place/instance.ts';
import { partInstance } from '../place/part-instance.ts';
import { type GameBundle, type GameModule, placeModules } from '../place/place-tree.ts';
import { stationInstance } from '../place/station-instance.ts';
import { writeLessonModule } from '../place/write-lesson-module.ts';
import { classSettings, worldInstances } from '../place/write-place.ts';
import { spawnParts } from '../world-parts.ts';
import { dropInName, keepToOwn } from './keep-to-own.ts';
import { settingsSource, startSource } from './start-source.ts';

const folderOf: Readonly<Record<string, string>> = {
  ServerScriptService: 'Server',
  ReplicatedStorage: 'Shared',
  StarterPlayer: 'Client',
};

/** Scripts that set what belongs to the whole game: a place of ours has no chat, the game that a drop-in is put into may have one. */
const ofWholeGame = new Set(['close-chat']);

/** Where a script of the compiled game stands inside the drop-in: its folder, then what lies under the game's own folder. */
function moveModule({ path, className, source }: GameModule): GameModule {
  const folder = folderOf[path[0] ?? ''];
  const after = path.indexOf('ToolboxAI') + 1;
  if (folder === undefined || after === 0)
    throw new Error(`${path.join('.')} has no place in a drop-in: it holds what stands in a folder called ToolboxAI.`);
  const kept = keepToOwn(source, path.join('.'));
  // The server's script becomes a module, so that it runs when the start script has put everything in its place.
  const isMain = className === 'Script' && path.at(-1) === 'main';
  if (className === 'Script' && !isMain)
    throw new Error(`${path.join('.')} starts by itself: in a drop-in, "Start" is the only script on the server that does.`);
  return {
    path: [dropInName, folder, ...path.slice(after)],
    className: isMain ? 'ModuleScript' : className,
    source: isMain ? `${kept.trimEnd()}\nreturn nil\n` : kept,
  };
}

/** The scripts of a drop-in by their path from the service it is put into; a LocalScript stands for one that runs on clients. */
export function dropInModules(experience: Experience, game: GameBundle): GameModule[] {
  const script = (name: string, className: GameModule['className'], source: string): GameModule => ({
    path: [dropInName, name],
    className,
    source,
  });
  return [
    script('Start', 'Script', startSource),
    script('Settings', 'ModuleScript', settingsSource),
    // Ground and teams of the game that it is put into stay as they are.
    script('Lesson', 'ModuleScript', writeLessonModule({ ...experience, terrain: [], rules: { ...experience.rules, teams: 0 } })),
    ...game.modules.filter(({ path }) => !ofWholeGame.has(path.at(-1) ?? '')).map(moveModule),
  ];
}

/** Where scripts stand in a place, the class says where they run; here it is said by their run context. */
function tellRunContext(from: Instance): Instance {
  const children = from.children.map(tellRunContext);
  const run: Readonly<Record<string, Value>> | undefined = {
    Script: { RunContext: 'Server' },
    LocalScript: { RunContext: 'Client' },
  }[from.className];
  if (!run) return { ...from, children };
  return instance('Script', from.name, { ...from.properties, ...run }, children);
}

/** One folder for ServerScriptService of any game: the world, the scripts, and the questions as one readable module. */
export function dropInTree(experience: Experience, game: GameBundle): Instance {
  const [scripts] = placeModules([instance('Folder', dropInName)], dropInModules(experience, game));
  if (!scripts) throw new Error('a drop-in has scripts');
  const start = spawnParts(experience).map((part) => partInstance(part));
  const stations = experience.stations.flatMap((_, index) => stationInstance(experience, index) ?? []);
  return instance('Folder', dropInName, {}, [
    ...tellRunContext(scripts).children,
    classSettings(),
    instance('Folder', 'World', {}, [...worldInstances(experience), ...start]),
    instance('Folder', 'Stations', {}, stations),
  ]);
}
