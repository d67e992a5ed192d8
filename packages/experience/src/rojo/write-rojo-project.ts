import type { Experience } from '@toolboxai/contracts';
import { strToU8, zipSync } from 'fflate';
import type { Instance } from '../place/instance.ts';
import type { GameBundle } from '../place/place-tree.ts';
import { placeTree } from '../place/write-place.ts';
import { projectValue } from './project-value.ts';

type Files = Map<string, string>;
type Node = Readonly<Record<string, unknown>>;

const fileEndings: Readonly<Record<string, string>> = {
  Script: '.server.luau',
  LocalScript: '.client.luau',
  ModuleScript: '.luau',
};

/** Lists of numbers stay on one line: a line's end inside brackets is never part of a JSON text's strings. */
const print = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\n[\d\s,.e+-]+\]/g, (list) => list.replace(/\s+/g, ' '))}\n`;
/** Rojo destroys what it does not know, unless it is told of each instance that others may build there. */
const keepsOthers = { $ignoreUnknownInstances: true } as const;
const keepsOthersFile = print({ ignoreUnknownInstances: true });

function isScript({ className }: Instance): boolean {
  return Object.hasOwn(fileEndings, className);
}

/** A folder of scripts is a folder of files, so that a creator who adds a file there adds a script. */
function isScriptFolder({ className, children }: Instance): boolean {
  return (
    className === 'Folder' && children.length > 0 && children.every((child) => isPlainScript(child) || isScriptFolder(child))
  );
}

function isPlainScript(instance: Instance): boolean {
  return isScript(instance) && instance.children.length === 0;
}

function writeScript(files: Files, { className, name, properties }: Instance, folder: string): string {
  const path = `${folder}/${name}${fileEndings[className] ?? '.luau'}`;
  files.set(path, String(properties['Source'] ?? ''));
  return path;
}

function writeFolder(files: Files, { name, children }: Instance, parent: string): string {
  const folder = `${parent}/${name}`;
  files.set(`${folder}/init.meta.json`, keepsOthersFile);
  for (const child of children) {
    if (isScript(child)) {
      writeScript(files, child, folder);
      files.set(`${folder}/${child.name}.meta.json`, keepsOthersFile);
    } else writeFolder(files, child, folder);
  }
  return folder;
}

function nodeOf(files: Files, instance: Instance, folder: string): Node {
  if (isScriptFolder(instance)) return { $path: writeFolder(files, instance, folder), ...keepsOthers };
  const { className, name, properties, children } = instance;
  const inside = Object.fromEntries(children.map((child) => [child.name, nodeOf(files, child, `${folder}/${name}`)]));
  if (Object.keys(inside).length < children.length)
    throw new Error(`Two instances of one name in ${folder}/${name}: a Rojo project cannot hold both.`);
  if (isScript(instance)) return { $path: writeScript(files, instance, folder), ...keepsOthers, ...inside };
  const values = Object.entries(properties).map(([key, value]) => [key, projectValue(className, key, value)]);
  const known = values.length > 0 ? { $properties: Object.fromEntries(values) } : {};
  return { $className: className, ...keepsOthers, ...known, ...inside };
}

/** Parts of a world are many: each folder of them has a project file of its own. */
function placeNodes(files: Files, services: readonly Instance[]): Node {
  return Object.fromEntries(
    services.map((service) => {
      if (service.className !== 'Workspace') return [service.name, nodeOf(files, service, 'src')];
      const folders = service.children.filter(({ className }) => className === 'Folder');
      const node = nodeOf(files, { ...service, children: service.children.filter((child) => !folders.includes(child)) }, 'src');
      const links = folders.map((child) => {
        const path = `src/Workspace/${child.name}.project.json`;
        files.set(path, print({ name: child.name, tree: nodeOf(files, child, 'src/Workspace') }));
        return [child.name, { $path: path, ...keepsOthers }];
      });
      return [service.name, { ...node, ...Object.fromEntries(links) }];
    }),
  );
}

/**
 * The place as a Rojo project, path to text, sorted by path: `rojo build` makes the same instances of it as `writePlace`, and
 * `rojo serve` leaves alone what others built beside them. The same experience and game give the same texts.
 */
export function rojoProject(experience: Experience, game: GameBundle): ReadonlyMap<string, string> {
  const files: Files = new Map();
  const tree = { $className: 'DataModel', ...keepsOthers, ...placeNodes(files, placeTree(experience, game)) };
  files.set('default.project.json', print({ name: experience.title, emitLegacyScripts: true, tree }));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first day that a zip can name, in local time, as fflate writes it: the same bytes in every time zone. */
const fixedTime = (): Date => new Date(1980, 0, 1, 12);

/** The project in one zip; the same project gives the same bytes. */
export function rojoZip(experience: Experience, game: GameBundle): Uint8Array {
  const entries = [...rojoProject(experience, game)].map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: fixedTime(), level: 6 });
}
