import { readFileSync } from 'node:fs';

/** A file of this room, named from its `src`, also after the room was built to JavaScript. */
export function readAsset(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}
