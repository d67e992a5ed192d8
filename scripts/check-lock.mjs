/**
 * What the lockfiles would have npm install: packages of the registry alone, each of one version and known by its hash. An address
 * in a lockfile is where npm fetches from, whatever the package is called, and no reader of a change sees one among thousands of lines.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './places.mjs';
import { say } from './say.mjs';

const lockfiles = ['package-lock.json', 'roblox/package-lock.json'];

const isExact = (version) => /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version ?? '');

/** A range, a tag or an alias of the registry; what has an address or a folder has a colon or a slash in it. */
const isOfRegistry = (range) => !/[:/]/.test(range.replace(/^npm:(@[\w.-]+\/)?[\w.-]+@/, ''));

const nameAt = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const isOurs = (folder) => /^(apps|packages)\/[\w-]+$/.test(folder ?? '');

/** What `complete-lock.mjs` adds for other platforms; this one's always have their hash. */
const isForOthers = ({ optional, os, cpu, resolved, integrity }) =>
  optional && (os || cpu) && resolved === undefined && integrity === undefined;

function faultsOfEntry(path, entry) {
  if (!path.includes('node_modules/')) return [];
  if (entry.link) return isOurs(entry.resolved) ? [] : ['links to a folder that is none of ours'];
  const home = `https://registry.npmjs.org/${entry.name ?? nameAt(path)}/-/`;
  // Without an address, npm asks the registry that it is set to.
  const isAtHome = entry.resolved === undefined || entry.resolved.startsWith(home);
  const isKnown = isForOthers(entry) || /^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '');
  return [
    ...(isAtHome ? [] : [`comes from ${entry.resolved}, not from ${home}`]),
    ...(isExact(entry.version) ? [] : [`has ${entry.version} for a version`]),
    ...(isKnown ? [] : ['has no sha512 hash']),
  ];
}

/** A sentence for each thing in the lockfile that should not be there. */
export function lockFaults(lock) {
  if (lock.lockfileVersion !== 3) return [`is of lockfile version ${lock.lockfileVersion}, not 3`];
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...faultsOfEntry(path, entry).map((fault) => `${path} ${fault}`),
    ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
      Object.entries(entry[kind] ?? {})
        .filter(([, range]) => !isOfRegistry(range))
        .map(([name, range]) => `${path || 'the root'} wants ${name} from ${range}`),
    ),
  ]);
}

function main() {
  const faults = lockfiles.flatMap((file) =>
    lockFaults(JSON.parse(readFileSync(inRoot(file), 'utf8'))).map((fault) => `${file}: ${fault}`),
  );
  for (const fault of faults) say(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
