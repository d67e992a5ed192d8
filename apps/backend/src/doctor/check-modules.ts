import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, fault, ok, warning } from './finding.ts';

type Manifest = { name?: string; workspaces?: string[]; dependencies?: Record<string, string> };

const check = 'modules';

/** Whether each package that a room names is installed, and what has to be built is there. */
export function checkModules(root: string): Finding[] {
  const folders = [root, ...(read(root).workspaces ?? []).flatMap((pattern) => globSync(path.join(root, pattern)))];
  const needed = folders.flatMap((folder) => Object.keys(read(folder).dependencies ?? {}).map((name) => ({ folder, name })));
  const missing = [...new Set(needed.filter(({ folder, name }) => !isInstalled(folder, name)).map(({ name }) => name))];
  return [
    missing.length === 0
      ? ok(check, `${new Set(needed.map(({ name }) => name)).size} packages are installed`)
      : fault(check, {
          detail: `not found: ${missing.join(', ')}`,
          cause: `${missing.length === 1 ? 'A package is' : 'Packages are'} not installed, so that what needs ${missing.length === 1 ? 'it' : 'them'} cannot start.`,
          fix: 'Install what is locked: npm ci. There is no path to set, as there was PYTHONPATH in version 1.',
        }),
    ...checkBuilt(root),
  ];
}

const built = [
  { file: 'packages/experience/build/game.json', what: 'the game' },
  { file: 'apps/dashboard/dist/index.html', what: 'the page' },
];

function checkBuilt(root: string): Finding[] {
  if (!existsSync(path.join(root, 'scripts/build-stale.mjs'))) return [];
  return built
    .filter(({ file }) => !existsSync(path.join(root, file)))
    .map(({ file, what }) =>
      warning('build', { detail: `${file} is not there`, cause: `${what} was not built yet.`, fix: 'Build it: npm run build' }),
    );
}

/** As Node looks: in node_modules of the folder and of each one above it. */
function isInstalled(folder: string, name: string): boolean {
  if (existsSync(path.join(folder, 'node_modules', name, 'package.json'))) return true;
  const above = path.dirname(folder);
  return above !== folder && isInstalled(above, name);
}

function read(folder: string): Manifest {
  const file = path.join(folder, 'package.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const manifest: Manifest = JSON.parse(text);
  return manifest;
}
