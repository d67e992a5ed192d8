import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const answers = (file) => spawnSync(file, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;

/** Fonts and, where the machine lacks them, system libraries travel with the browser; this script points it at them. */
const startScript = (withLibraries) => `#!/bin/sh
here=\${0%/*}
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
${withLibraries ? 'export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"' : '# All libraries are on this machine.'}
exec "$here/chromium" "$@"
`;

async function unpackInto(folder, packed) {
  const before = process.env.TMPDIR;
  // The package unpacks to the temporary folder, whichever that is at the moment.
  process.env.TMPDIR = folder;
  try {
    const chromium = await packed.default.executablePath();
    const complete = answers(chromium);
    if (!complete)
      await packed.inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
    writeFileSync(join(folder, 'start'), startScript(!complete));
    chmodSync(join(folder, 'start'), 0o755);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The Chromium that travels inside @sparticuz/chromium (Linux x64), unpacked once a user into the temporary folder.
 *
 * @param {string} temporary
 * @returns {Promise<string | undefined>} the path, or undefined where it is not installed or does not run here.
 */
export async function unpackBrowser(temporary) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(temporary, `toolboxai-chromium-${process.getuid()}`);
  const start = join(folder, 'start');
  if (!existsSync(start)) {
    const packed = await import('@sparticuz/chromium').catch(() => undefined);
    if (!packed) return undefined;
    // Unpacked beside and renamed, so that two test workers never meet half a browser.
    const beside = `${folder}-${process.pid}`;
    mkdirSync(beside, { recursive: true, mode: 0o700 });
    await unpackInto(beside, packed);
    if (existsSync(folder)) rmSync(beside, { recursive: true });
    else renameSync(beside, folder);
  }
  return answers(start) ? start : undefined;
}
