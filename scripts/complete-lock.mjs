/**
 * Adds to package-lock.json what npm leaves out when a registry does not offer a package for some platform: `npm ci` refuses such a
 * lockfile on every platform. The entries added have a version and a platform, and no integrity: npm fetches them on that
 * platform alone. Run it after a change of dependencies: `node scripts/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './places.mjs';
import { say } from './say.mjs';

const systems = { darwin: 'darwin', win32: 'win32', windows: 'win32', win: 'win32', linux: 'linux', linuxmusl: 'linux' };
for (const name of ['android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']) systems[name] = name;
const architectures = ['x64', 'arm64', 'ia32', 'arm', 'armv7', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const libraries = [
  ['musl', 'musl'],
  ['gnu', 'glibc'],
];

/** The platform that a package's name gives, else undefined. */
export function platformOf(name) {
  const words = name.split('/').pop().split(/[-_.]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => architectures.includes(word.replace('armv7l', 'armv7')));
  const libc = os === 'linux' && words.map((word) => libraries.find(([start]) => word.startsWith(start))?.[1]).find(Boolean);
  return os || cpu ? { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) } : undefined;
}

/** Where npm looks for a dependency of the package at `path`: the nearest node_modules upwards that holds it. */
function isLocked(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
    if (!at.includes('node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}

/** The entries that the lockfile's optional dependencies need and it has not. */
export function missingEntries(lock) {
  const added = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, path, name)) continue;
      const platform = platformOf(name);
      if (!platform || !/^\d/.test(version)) throw new Error(`${name}@${version}: no platform or no exact version to lock.`);
      const taken = added[`node_modules/${name}`];
      const place = taken && taken.version !== version ? `${path}/node_modules/${name}` : `node_modules/${name}`;
      added[place] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    }
  }
  return added;
}

function main() {
  const file = inRoot('package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = missingEntries(lock);
  const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  say(`${Object.keys(added).length} packages of other platforms were added to package-lock.json.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
