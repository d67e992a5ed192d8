import { bundle, runLuau } from '@toolboxai/experience/proof';
import { readAsset } from '../api/assets.ts';
import { times } from '../limits.ts';
import { moreClasses } from './more-classes.ts';

export type ScriptRun =
  | { readonly ok: true; readonly result: string }
  /** `limit`: it did not end. `fault`: it does not compile as Luau, or threw; the message names the script's lines. */
  | { readonly ok: false; readonly reason: 'limit' | 'fault'; readonly message: string };

const path = ['ServerScriptService', 'GameScript'];

/** Classes that the world of a run is made of: named, so that the bundle brings their properties. */
const classes = 'Workspace Players Player Part Model Folder IntValue Script ServerScriptService Humanoid';

/**
 * Runs a whole script (with the API's functions) in a Luau virtual machine, against a fake Roblox with a clock of its own. `scenario`
 * is Luau that plays with `fake.world` (world.luau says how) and returns a text.
 */
export async function runScript(script: string, scenario: string, limitMs: number = times.run): Promise<ScriptRun> {
  const modules = [{ path, className: 'ModuleScript' as const, source: script }];
  const made = bundle(modules, { lessonPath: [], tree: [], moreClasses, partNames: partNamesOf(script) }, [
    { label: 'world', text: `-- ${classes}\n${readAsset('run/world.luau')}` },
    { label: 'scenario', text: scenario, isLast: true },
  ]);
  const run = await runLuau(made.source, { limitMs });
  return run.ok
    ? { ok: true, result: made.locate(run.result) }
    : { ok: false, reason: run.reason, message: made.locate(run.message) };
}

/** Tries a script out as strangers would; answers its first fault in one line, undefined where there is none. */
export async function tryScript(script: string): Promise<string | undefined> {
  const run = await runScript(script, readAsset('run/exercise.luau'));
  const faults = run.ok ? run.result : run.message;
  if (faults === '') return undefined;
  const first = faults.split('\n')[0] ?? '';
  const line = /GameScript:(\d+)/.exec(first)?.[1];
  const written = line === undefined ? undefined : script.split('\n')[Number(line) - 1]?.trim();
  return written === undefined ? first : `${first} (in Luau: ${written})`;
}

/** The names that a script looks parts up by. */
export function partNamesOf(script: string): string[] {
  return [...new Set([...script.matchAll(/\bparts?\("([^"\n]*)"\)/g)].flatMap(([, name]) => name ?? []))];
}
