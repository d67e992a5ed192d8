import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The `rojo` on PATH. `unsupported` names what was found. */
export type RojoTool = { kind: 'found'; version: string } | { kind: 'absent' } | { kind: 'unsupported'; version: string };

const run = promisify(execFile);
const timeoutMs = 10_000;

/** From 7.4 on Rojo reads `.luau` files; an 8 may serve them otherwise. */
const isSupported = (major: number, minor: number): boolean => major === 7 && minor >= 4;

/** Asks `command --version`. Never throws: what cannot be used is said. */
export async function findRojo(command: string): Promise<RojoTool> {
  try {
    const { stdout } = await run(command, ['--version'], { timeout: timeoutMs, windowsHide: true });
    const found = /(?<major>\d+)\.(?<minor>\d+)\.\d+\S*/.exec(stdout);
    if (!found) return { kind: 'unsupported', version: 'of a version that it does not say' };
    const supported = isSupported(Number(found.groups?.major), Number(found.groups?.minor));
    return { kind: supported ? 'found' : 'unsupported', version: found[0] };
  } catch (error) {
    // EACCES: a folder of PATH that this user may not look into, or a file that may not be run.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES'))
      return { kind: 'absent' };
    return { kind: 'unsupported', version: 'of a version that it does not say' };
  }
}
