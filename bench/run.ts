/**
 * `npm run bench [-- name …] [--short] [--users N] [--content N] [--writes N]`: figures from one run on this machine, each beside its aim. They are printed, not tested.
 */
import { parseArgs } from 'node:util';
import { benchApi } from './api.ts';
import { benchClasses } from './classes.ts';
import { benchEngine } from './engine.ts';
import { benchEvents } from './events.ts';
import { benchGeneration } from './generation.ts';
import { benchMigration } from './migration.ts';
import { benchModels } from './models.ts';
import { benchPlace } from './place.ts';
import { benchPlayer } from './player.ts';
import { benchRealtime } from './realtime.ts';
import { benchStart } from './start.ts';

export type Figure = { name: string; value: number; unit: string; aim: string };

type Options = { short: boolean; users?: number | undefined; content?: number | undefined; writes?: number | undefined };

const suites: Readonly<Record<string, (options: Options) => Promise<Figure[]>>> = {
  start: benchStart,
  generation: benchGeneration,
  api: benchApi,
  engine: benchEngine,
  events: benchEvents,
  migration: benchMigration,
  models: benchModels,
  classes: benchClasses,
  place: benchPlace,
  player: benchPlayer,
  realtime: benchRealtime,
};

const number = { type: 'string' } as const;
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, users: number, content: number, writes: number },
});
const size = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const options = { short: values.short, users: size(values.users), content: size(values.content), writes: size(values.writes) };
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench "${unknown.join(', ')}". Known: ${Object.keys(suites).join(', ')}\n`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const figure of await bench(options))
    process.stdout.write(
      `${name.padEnd(12)}${figure.name.padEnd(46)}${figure.value.toFixed(0).padStart(8)} ${figure.unit.padEnd(4)} aim ${figure.aim}\n`,
    );
}
