import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@toolboxai/contracts';
import { z } from 'zod';

/**
 * A Rojo project in a folder where a creator may work, too. Beside the project stands the manifest: what was written here, by
 * its hash. A file that is not in it is somebody else's and is never touched; one of ours that somebody has changed since is
 * copied to `kept` before it is written again.
 */
export type ProjectHome = { place: string; manifest: string; drafts: string; kept: string };

export const projectHome = (home: string): ProjectHome => ({
  place: path.join(home, 'place'),
  manifest: path.join(home, 'manifest.json'),
  drafts: path.join(home, 'drafts'),
  kept: path.join(home, 'kept'),
});

/** Each path with the hashes that its file may have by our doing: two while a write is under way. */
const manifestSchema = z.object({ files: z.record(z.string(), z.array(z.string())) });
type Manifest = Readonly<Record<string, readonly string[]>>;

const projectFile = 'default.project.json';
const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/**
 * Puts `files` (path → text) in the place of those written before. Each file appears whole, by renaming, and the project file
 * last of the new ones, so that a running Rojo never reads half of one. Throws CONFLICT, and changes nothing, where a file that
 * is not ours stands in the way, and DEPENDENCY_UNAVAILABLE where the disk or the folder's rights do not let it write.
 */
export async function writeProject(home: ProjectHome, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await replaceFiles(home, files);
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error && 'code' in error)) throw error;
    throw new AppError('DEPENDENCY_UNAVAILABLE', {
      publicMessage: `The lesson cannot be written to ${path.dirname(home.place)} (${String(error.code)}). Whoever runs this server sees to the rights of that folder and the space on its disk.`,
      cause: error,
    });
  }
}

async function replaceFiles(home: ProjectHome, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(home.place, { recursive: true });
  const before = await readManifest(home);
  const isLast = (name: string): number => Number(name === projectFile);
  const names = [...files.keys()].toSorted((a, b) => isLast(a) - isLast(b) || (a < b ? -1 : 1));
  const gone = Object.keys(before).filter((name) => !files.has(name));
  const found = new Map<string, string>();
  for (const name of [...names, ...gone]) {
    const hash = await hashOnDisk(home, name);
    if (hash !== undefined) found.set(name, hash);
  }
  const wanted = new Map([...files].map(([name, text]) => [name, hashOf(text)]));
  refuseForeign(
    home,
    names.filter((name) => found.has(name) && !before[name] && found.get(name) !== wanted.get(name)),
  );

  const after = Object.fromEntries([...wanted].map(([name, hash]) => [name, [hash]]));
  const both = [...names, ...gone].map(
    (name) => [name, [...new Set([...(before[name] ?? []), ...(after[name] ?? [])])]] as const,
  );
  await saveManifest(home, Object.fromEntries(both));
  const keepIfChanged = async (name: string): Promise<void> => {
    const hash = found.get(name);
    if (hash !== undefined && before[name] && !before[name].includes(hash)) await keepCopy(home, name, hash);
  };
  for (const name of names) {
    if (found.get(name) === wanted.get(name)) continue;
    await keepIfChanged(name);
    await appear(home, path.join(home.place, name), files.get(name) ?? '');
  }
  for (const name of gone) {
    await keepIfChanged(name);
    await rm(path.join(home.place, name), { force: true });
  }
  await saveManifest(home, after);
}

function refuseForeign(home: ProjectHome, names: readonly string[]): void {
  if (names.length === 0) return;
  throw new AppError('CONFLICT', {
    publicMessage: `Not written by ToolboxAI, and in the way of the lesson: ${names.join(', ')} in ${home.place}. Nothing was changed. Move it elsewhere and choose the lesson again.`,
  });
}

/** Undefined where there is none. A folder that leads out of the project (a link) is refused like a file in the way. */
async function hashOnDisk(home: ProjectHome, name: string): Promise<string | undefined> {
  if (path.isAbsolute(name) || name.split(/[\\/]/).some((part) => part === '' || part === '.' || part === '..'))
    throw new Error(`A project's file may not be called ${name}`);
  const file = path.join(home.place, name);
  try {
    const folder = await realpath(path.dirname(file));
    const root = await realpath(home.place);
    if (folder !== root && !folder.startsWith(root + path.sep)) refuseForeign(home, [path.dirname(name)]);
    return hashOf(await readFile(file));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    if (isCode(error, 'EISDIR') || isCode(error, 'ENOTDIR')) refuseForeign(home, [name]);
    throw error;
  }
}

async function keepCopy(home: ProjectHome, name: string, hash: string): Promise<void> {
  const copy = path.join(home.kept, hash.slice(0, 12), name);
  await mkdir(path.dirname(copy), { recursive: true });
  try {
    await copyFile(path.join(home.place, name), copy, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

/** Written beside the project, where no Rojo watches, and then renamed. */
async function appear(home: ProjectHome, file: string, text: string): Promise<void> {
  await mkdir(home.drafts, { recursive: true });
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(home.drafts, randomUUID());
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function readManifest(home: ProjectHome): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(home.manifest, 'utf8'))).files;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return {};
    throw new AppError('CONFLICT', {
      publicMessage: `${home.manifest} cannot be read, so it is not known which files here are ours. Move the folder ${path.dirname(home.manifest)} elsewhere and choose the lesson again.`,
      cause: error,
    });
  }
}

const saveManifest = (home: ProjectHome, files: Manifest): Promise<void> =>
  appear(home, home.manifest, `${JSON.stringify({ files }, null, 2)}\n`);

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
