/**
 * The page without a server, as a folder of static files for any web host: `npm run build:try [folder]`, `build/try` if not told.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot, root } from './places.mjs';
import { captureCommand } from './run-command.mjs';
import { knownFault, Stop, say } from './say.mjs';

const folder = resolve(process.argv[2] ?? inRoot('build/try'));

const kilobytes = (bytes) => `${Math.ceil(bytes / 1000)} KB`;

function gzipped(files) {
  return kilobytes(files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0));
}

/** The first load is what index.html names; the rest comes when it is wanted. */
function sizes() {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));
  const named = (pattern) => gzipped(scripts.filter((file) => pattern.test(file)));
  return {
    all: kilobytes(files.reduce((sum, file) => sum + statSync(file).size, 0)),
    first: gzipped(scripts.filter((file) => html.includes(relative(folder, file).replaceAll('\\', '/')))),
    lessons: named(/lesson-worker-/),
    playtest: named(/Luau\.Web/),
  };
}

const vite = [inRoot('node_modules/vite/bin/vite.js'), 'build', '--config', 'vite.try.config.ts', '--logLevel', 'warn'];
const built = await captureCommand(process.execPath, [...vite, '--outDir', folder], { cwd: inRoot('apps/dashboard') });
if (built.code !== 0) {
  const stop =
    knownFault(built.output, 'Building the page') ?? new Stop('The page could not be built.', 'Correct what is named above.');
  say(built.output.trimEnd());
  say(`${stop.message} ${stop.remedy}`);
  process.exit(1);
}
const size = sizes();
const shown = folder.startsWith(root) ? relative(root, folder) : folder;
say(`wrote     ${shown}: ${size.all} for any web host, under any path`);
say(`scripts   ${size.first} gzip at first, ${size.lessons} for making lessons, ${size.playtest} for the playtest`);
say(`try it    npx vite preview --outDir ${shown} --host 127.0.0.1`);
