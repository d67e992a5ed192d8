import { themes } from '@toolboxai/contracts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gameBundle } from '../game-bundle.ts';
import type { Instance } from '../place/instance.ts';
import { writeLessonModule } from '../place/write-lesson-module.ts';
import { placeTree } from '../place/write-place.ts';
import { figureExperience, sampleExperience, sampleGame } from '../sample.ts';
import { rojoProject, rojoZip } from './write-rojo-project.ts';

interface Node {
  $className?: string;
  $path?: string;
  $ignoreUnknownInstances?: boolean;
  $properties?: Record<string, unknown>;
}
type Project = { name: string; tree: Node };

const readJson = (files: ReadonlyMap<string, string>, path: string): Project => JSON.parse(files.get(path) ?? 'null') as Project;
const childrenOf = (node: Node): [string, Node][] =>
  Object.entries(node).filter(([name]) => !name.startsWith('$')) as [string, Node][];

/** Every node of every project file, with the path of the instance that it is. */
function nodesOf(files: ReadonlyMap<string, string>): Map<string, Node> {
  const found = new Map<string, Node>();
  const walk = (node: Node, path: string): void => {
    found.set(path, node);
    for (const [name, child] of childrenOf(node)) walk(child, `${path}/${name}`);
    if (node.$path?.endsWith('.project.json'))
      for (const [name, child] of childrenOf(readJson(files, node.$path).tree)) walk(child, `${path}/${name}`);
  };
  walk(readJson(files, 'default.project.json').tree, '');
  return found;
}

const pathsOf = ({ name, children }: Instance, parent = ''): string[] => [
  `${parent}/${name}`,
  ...children.flatMap((child) => pathsOf(child, `${parent}/${name}`)),
];

describe('rojoProject', () => {
  test.each(themes)('has a node or a file for every instance of the %s place', (theme) => {
    const experience = figureExperience(theme);
    const files = rojoProject(experience, gameBundle);
    const nodes = nodesOf(files);
    const isFile = (path: string): boolean =>
      [...files.keys()].some((file) =>
        [`src${path}.luau`, `src${path}.server.luau`, `src${path}.client.luau`, `src${path}/init.meta.json`].includes(file),
      );
    const missing = placeTree(experience, gameBundle)
      .flatMap((root) => pathsOf(root))
      .filter((path) => !nodes.has(path) && !isFile(path));
    expect(missing).toEqual([]);
  });

  test('keeps what others build, beside and inside everything that it names', () => {
    const files = rojoProject(figureExperience('island'), gameBundle);
    const careless = [...nodesOf(files)].filter(([, node]) => node.$ignoreUnknownInstances !== true);
    expect(careless.map(([path]) => path)).toEqual([]);
    const scripts = [...files.keys()].filter((path) => path.endsWith('.luau') && !path.startsWith('src/ServerStorage/'));
    expect(scripts.length).toBe(gameBundle.modules.length);
    for (const path of scripts) {
      const meta = files.get(path.replace(/(\.server|\.client)?\.luau$/, '.meta.json'));
      expect(JSON.parse(meta ?? 'null')).toEqual({ ignoreUnknownInstances: true });
    }
  });

  test('holds every script to the letter, and the lesson as one readable module', () => {
    const experience = sampleExperience(3, 'city');
    const files = rojoProject(experience, sampleGame);
    expect(files.get('src/ServerScriptService/Game/main.server.luau')).toBe('print("]]>")');
    expect(files.get('src/ServerScriptService/Game/core/decide.luau')).toBe('return {}');
    expect(files.get('src/StarterPlayer/StarterPlayerScripts/Game/hud.client.luau')).toBe('-- hud');
    expect(files.get('src/ServerStorage/Lesson.luau')).toBe(writeLessonModule(experience));
  });

  test('says nothing of the values that a teacher types in', () => {
    const nodes = nodesOf(rojoProject(sampleExperience(1, 'city'), sampleGame));
    expect(nodes.get('/ServerStorage/ClassSettings/SessionCode')).toEqual({
      $className: 'StringValue',
      $ignoreUnknownInstances: true,
    });
  });

  test('survives a hostile title, and keeps a list of numbers on one line', () => {
    const title = 'x"\n[\n1,\n2\n] \\ {} \u2028';
    const files = rojoProject({ ...sampleExperience(1, 'city'), title }, sampleGame);
    expect(readJson(files, 'default.project.json').name).toBe(title);
    expect(files.get('src/Workspace/World.project.json')).toMatch(/"Size": \[ [\d.]+, [\d.]+, [\d.]+ \]/);
  });

  test('gives the same zip for the same experience, with every file in it', () => {
    const experience = sampleExperience(3, 'castle');
    const zip = rojoZip(experience, sampleGame);
    expect(Buffer.from(zip).equals(Buffer.from(rojoZip(experience, sampleGame)))).toBe(true);
    const inside = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(new Map(inside)).toEqual(rojoProject(experience, sampleGame));
  });
});
