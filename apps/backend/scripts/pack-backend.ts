/**
 * Lays out `@toolboxai/backend` as it is published: Node refuses .ts files below node_modules, so every source is stripped of
 * its types, and the workspaces it stands on travel inside it. Usage: node pack-backend.ts <folder>; then `npm pack <folder>`.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const target = path.resolve(process.argv[2] ?? path.join(root, 'apps/backend/build/package'));

type Manifest = {
  name: string;
  version: string;
  license: string;
  exports?: Record<string, string>;
  imports?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const isOurs = (name: string): boolean => name.startsWith('@toolboxai/');

/** The package and the workspaces it needs, itself first. */
function collect(folder: string, found = new Map<string, string>()): Map<string, string> {
  const manifest = readManifest(folder);
  found.set(manifest.name, folder);
  for (const name of Object.keys(manifest.dependencies ?? {}))
    if (isOurs(name) && !found.has(name)) collect(path.join(root, 'packages', name.slice('@toolboxai/'.length)), found);
  return found;
}

const toJs = (text: string): string => text.replaceAll(/\.ts(?=['"])/g, '.js');
const mapToJs = (map: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([name, file]) => [name, file.replace(/\.ts$/, '.js')]));

/** Specifiers end in .ts only where they are ours; so does the worker's URL. */
function writeStripped(source: string, destination: string): void {
  const code = stripTypeScriptTypes(readFileSync(source, 'utf8'));
  writeFileSync(destination.replace(/\.ts$/, '.js'), toJs(code));
}

function copyPackage(folder: string, destination: string): void {
  for (const part of ['src', 'migrations', 'build']) {
    const from = path.join(folder, part);
    if (!statSync(from, { throwIfNoEntry: false })) continue;
    cpSync(from, path.join(destination, part), {
      recursive: true,
      filter: (source, to) => {
        if (/\.(test|fixture)\.ts$|[\\/]testing$|[\\/]build[\\/]package$/.test(source)) return false;
        if (!source.endsWith('.ts')) return true;
        mkdirSync(path.dirname(to), { recursive: true });
        writeStripped(source, to);
        return false;
      },
    });
  }
}

const packages = collect(path.join(root, 'apps/backend'));
const manifests = [...packages.values()].map(readManifest);
const outside = (pick: (manifest: Manifest) => Record<string, string> | undefined): Record<string, string> =>
  Object.fromEntries(manifests.flatMap((manifest) => Object.entries(pick(manifest) ?? {})).filter(([name]) => !isOurs(name)));

rmSync(target, { recursive: true, force: true });
for (const [name, folder] of packages) {
  const own = readManifest(folder);
  const top = name === '@toolboxai/backend';
  const destination = top ? target : path.join(target, 'node_modules', name);
  mkdirSync(destination, { recursive: true });
  copyPackage(folder, destination);
  const manifest = {
    name,
    version: own.version,
    license: own.license,
    type: 'module',
    imports: mapToJs(own.imports),
    exports: mapToJs(own.exports),
    ...(top && {
      engines: { node: '>=24' },
      dependencies: {
        ...outside((each) => each.dependencies),
        ...Object.fromEntries([...packages.keys()].filter((each) => each !== name).map((each) => [each, own.version])),
      },
      optionalDependencies: outside((each) => each.optionalDependencies),
      bundleDependencies: [...packages.keys()].filter((each) => each !== name),
    }),
  };
  writeFileSync(path.join(destination, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
process.stdout.write(`${target}\n`);
