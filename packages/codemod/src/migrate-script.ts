import { addImport } from './add-import.ts';
import type { Outcome } from './outcome.ts';
import { languageOf, readScript } from './read-script.ts';
import { renameEndpoints } from './rename-endpoints.ts';
import { renameEvents } from './rename-events.ts';
import { renameImports } from './rename-imports.ts';
import { replaceSockets } from './replace-sockets.ts';

export const canRead = (fileName: string): boolean => languageOf(fileName) !== undefined;

/**
 * One JavaScript or TypeScript file of a client of version 1, as a client of version 2. What is not understood as a whole is left
 * as it is and named. The same again changes nothing. What comes out was parsed again.
 */
export function migrateScript(fileName: string, source: string): Outcome {
  const read = readScript(fileName, source);
  if ('failed' in read) return { output: source, changed: [], left: [], failed: read.failed };
  const { script } = read;
  const sockets = replaceSockets(script);
  renameEndpoints(script);
  renameEvents(script, { hasOldSocket: sockets.left > 0 });
  renameImports(script);
  if (sockets.replaced > 0) addImport(script, fileName, sockets.className);
  const output = script.edit.toString();
  const byLine = <T extends { line: number }>(remarks: T[]): T[] => remarks.toSorted((a, b) => a.line - b.line);
  const again = readScript(fileName, output);
  if ('failed' in again)
    return { output: source, changed: [], left: byLine(script.left), failed: `was left: changed, it ${again.failed}` };
  return { output, changed: byLine(script.changed), left: byLine(script.left) };
}
