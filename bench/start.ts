import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnServer } from '../tests/support/spawn-server.ts';
import type { Figure } from './run.ts';

/** From the process's start until it serves, on an empty data folder and on one that is there already. */
export async function benchStart(): Promise<Figure[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-bench-'));
  const time = async (): Promise<number> => {
    const start = performance.now();
    const server = await spawnServer({ DATA_DIR: dataDir });
    const took = performance.now() - start;
    await server.stop();
    return took;
  };
  try {
    const first = await time();
    const later = [await time(), await time(), await time()].toSorted((a, b) => a - b);
    return [
      { name: 'first start, database made', value: first, unit: 'ms', aim: 'none' },
      { name: 'start to healthy, median of three', value: later[1] ?? Number.NaN, unit: 'ms', aim: 'at most 3000' },
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
