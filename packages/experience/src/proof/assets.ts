import { readFileSync } from 'node:fs';

/** A file that lies beside this module, also after the module was built to JavaScript. */
export function readAsset(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

/** The worker keeps the ending that this module has: `.ts` as it is, `.js` when built. */
export const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
