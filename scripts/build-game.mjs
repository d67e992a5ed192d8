/**
 * Compiles the Roblox game to `packages/experience/build/game.json`: readable Luau modules with their
 * places in the tree. Runs on a bare Node; needs npm only where `roblox/node_modules` is not what its lockfile says.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const robloxFolder = join(root, 'roblox');
const coreFolder = join(root, 'packages/game/src');
const buildFolder = join(root, 'packages/experience/build');

/** Where each folder of compiled files is put in the tree of a place. */
const mounts = [
  { out: 'roblox/src/server', path: ['ServerScriptService', 'ToolboxAI'] },
  { out: 'roblox/src/shared', path: ['ReplicatedStorage', 'ToolboxAI'] },
  { out: 'roblox/src/client', path: ['StarterPlayer', 'StarterPlayerScripts', 'ToolboxAI'] },
  { out: 'packages/game/src', path: ['ServerScriptService', 'ToolboxAI', 'game'] },
];
const scriptKinds = { '.server.luau': 'Script', '.client.luau': 'LocalScript' };

class BuildError extends Error {}

try {
  build();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`build-game: ${error.message}\n`);
  process.exitCode = 1;
}

function build() {
  const inputs = hashInputs();
  if (isBuilt(inputs)) return;
  install();
  compile();
  const modules = readModules();
  const core = modules.filter((module) => module.path[2] === 'game');
  writeJson('core.json', { inputs, modules: core });
  writeJson('game.json', { inputs, modules: reachable(modules), lesson: { path: ['ServerStorage', 'Lesson'] } });
}

function isBuilt(inputs) {
  return ['core.json', 'game.json'].every((name) => {
    const path = join(buildFolder, name);
    if (!existsSync(path)) return false;
    try {
      return JSON.parse(readFileSync(path, 'utf8')).inputs === inputs;
    } catch {
      return false; // half-written by a build that was stopped: build again
    }
  });
}

function hashInputs() {
  const settings = ['package-lock.json', 'tsconfig.json', 'default.project.json'].map((name) => join(robloxFolder, name));
  const sources = [...listFiles(join(robloxFolder, 'src'), '.ts'), ...listFiles(coreFolder, '.ts')];
  const hash = createHash('sha256');
  for (const path of [fileURLToPath(import.meta.url), ...settings, ...sources.filter((name) => !name.endsWith('.test.ts'))]) {
    hash
      .update(`${toPosix(relative(root, path))}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Files under a folder, in an order that no file system decides. */
function listFiles(folder, ending) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...listFiles(path, ending));
    else if (entry.name.endsWith(ending)) found.push(path);
  }
  return found.sort((a, b) => (toPosix(a) < toPosix(b) ? -1 : 1));
}

function toPosix(path) {
  return path.split(sep).join(posix.sep);
}

function install() {
  if (isInstalled()) return;
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(command, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: robloxFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.error)
    throw new BuildError(`npm is needed to install the game's compiler and could not be started: ${run.error.message}`);
  if (run.status !== 0) throw new BuildError(`npm ci failed in roblox/: ${firstLine(run.stderr) || `exit ${run.status}`}`);
}

/** Compares what npm wrote about the installed tree with the lockfile, entry by entry. */
function isInstalled() {
  const path = join(robloxFolder, 'node_modules/.package-lock.json');
  if (!existsSync(path)) return false;
  const installed = JSON.parse(readFileSync(path, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(robloxFolder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([name, entry]) => {
    return name === '' || entry.optional === true || installed[name]?.version === entry.version;
  });
}

function compile() {
  rmSync(join(robloxFolder, 'out'), { recursive: true, force: true });
  const compiler = join(robloxFolder, 'node_modules/roblox-ts/out/CLI/cli.js');
  const run = spawnSync(process.execPath, [compiler, '--luau', '--noInclude', '--type', 'game'], {
    cwd: robloxFolder,
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.status === 0) return;
  const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  const output = `${run.stdout}${run.stderr}`.replace(colours, '');
  const fault = /^(\S+:\d+:\d+) - error (?:TS[^:]*: )?(.*)$/m.exec(output);
  if (!fault) throw new BuildError(`the game does not compile: ${firstLine(output) || 'the compiler was stopped after 120 s'}`);
  throw new BuildError(`the game does not compile: ${toPosix(posix.join('roblox', fault[1]))} ${fault[2]}`);
}

function readModules() {
  return mounts.flatMap((mount) => {
    const folder = join(robloxFolder, 'out', mount.out);
    return listFiles(folder, '.luau').map((file) => {
      const name = toPosix(relative(folder, file));
      const kind = Object.keys(scriptKinds).find((ending) => name.endsWith(ending)) ?? '.luau';
      const path = [...mount.path, ...name.slice(0, -kind.length).split('/')];
      const source = plainRequires(readFileSync(file, 'utf8'), path);
      return { path, className: scriptKinds[kind] ?? 'ModuleScript', source };
    });
  });
}

/**
 * The compiler's imports go through a 67 KB runtime. The game needs nothing of it but `require`, so
 * that is what is written: a creator can read the result, and the place stays small.
 */
function plainRequires(source, path) {
  const plain = source
    .replace(/^local TS = require\(.*\)\n/m, '')
    .replace(
      /TS\.import\(script, (game:GetService\("(\w+)"\)|script(?:\.Parent)*)((?:, "[^"]+")*)\)/g,
      (_all, from, service, names) => {
        const steps = [...names.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
        if (service === undefined) return `require(${stepDown(from, steps)})`;
        const target = [service, ...steps];
        if (target[0] !== path[0]) return `require(${stepDown(from, steps)})`;
        let shared = 0;
        while (shared < path.length - 1 && path[shared] === target[shared]) shared += 1;
        return `require(${stepDown(`script${'.Parent'.repeat(path.length - shared)}`, target.slice(shared))})`;
      },
    );
  if (/\bTS\./.test(plain))
    throw new BuildError(`${path.join('.')} needs the compiler's runtime, which the place does not carry`);
  return plain;
}

function stepDown(from, steps) {
  return from + steps.map((step) => `:WaitForChild("${step}")`).join('');
}

/** The scripts and what they require, directly or not. Modules that held only types are left out. */
function reachable(modules) {
  const byPath = new Map(modules.map((module) => [module.path.join('.'), module]));
  const found = new Set(modules.filter((module) => module.className !== 'ModuleScript'));
  for (const module of found) {
    for (const match of module.source.matchAll(
      /require\((game:GetService\("(\w+)"\)|script((?:\.Parent)+))((?::WaitForChild\("[^"]+"\))+)\)/g,
    )) {
      const steps = [...match[4].matchAll(/"([^"]+)"/g)].map((step) => step[1]);
      const from = match[2] ? [match[2]] : module.path.slice(0, -match[3].split('.Parent').length + 1);
      const target = byPath.get([...from, ...steps].join('.'));
      if (!target)
        throw new BuildError(`${module.path.join('.')} requires ${[...from, ...steps].join('.')}, which was not compiled`);
      found.add(target);
    }
  }
  return modules.filter((module) => found.has(module));
}

/** Written beside and renamed, so that no reader ever sees half a file. */
function writeJson(name, value) {
  mkdirSync(buildFolder, { recursive: true });
  const path = join(buildFolder, name);
  writeFileSync(`${path}.tmp`, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(`${path}.tmp`, path);
}

function firstLine(text) {
  return (text ?? '')
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();
}
