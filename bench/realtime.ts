import { measureFanOut } from './realtime-load.ts';
import { type Contender, findContenders } from './realtime-peers.ts';
import type { Figure } from './run.ts';

const subscribers = 1000;
const burst = 40;

/**
 * One channel with 1,000 subscribers and frames of 300 bytes, each server in a process of its own, in turns. In bursts a
 * server may write what waits for a socket together; one at a time it cannot, and the sockets' writes are all there is.
 */
export async function benchRealtime({ short }: { short: boolean }): Promise<Figure[]> {
  const { contenders, absent } = findContenders(process.env.BENCH_PEERS);
  if (absent) process.stdout.write(`realtime    ${absent}\n`);
  const rounds = short ? 1 : 3;
  const inBursts = await measureAll(contenders, burst, rounds, short);
  const singly = await measureAll(contenders, 1, rounds, short);
  return [...toFigures(`bursts of ${burst}`, inBursts, true), ...toFigures('one at a time', singly, false)];
}

type Rates = Map<Contender['name'], number>;

/** The median of each contender's rounds. */
async function measureAll(contenders: readonly Contender[], burst: number, rounds: number, short: boolean): Promise<Rates> {
  const rates = new Map<Contender['name'], number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, start } of contenders) {
      const server = await start();
      try {
        const times = short ? { warmUpMs: 200, measureMs: 500 } : { warmUpMs: 1000, measureMs: 3000 };
        rates.get(name)?.push(await measureFanOut({ port: server.port, subscribers, burst, ...times }));
      } finally {
        await server.stop();
      }
    }
  return new Map(
    [...rates].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN]),
  );
}

const aims: Partial<Record<Contender['name'], string>> = { soketi: 'at least 400', uWebSockets: 'at least 50' };

function toFigures(how: string, rates: Rates, isAimed: boolean): Figure[] {
  const ours = rates.get('ours') ?? Number.NaN;
  const absolute = [...rates].map(([name, value]) => ({ name: `${how}: ${name}`, value, unit: '/s', aim: 'none' }));
  const ratios = [...rates]
    .filter(([name]) => name !== 'ours')
    .map(([name, value]) => ({
      name: `${how}: ours of ${name}`,
      value: (100 * ours) / value,
      unit: '%',
      aim: (isAimed && aims[name]) || 'none',
    }));
  return [...absolute, ...ratios];
}
