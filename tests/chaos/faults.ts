import { setTimeout as pause } from 'node:timers/promises';
import type { Deployment } from './deployment.ts';
import type { EventLedger } from './event-ledger.ts';
import type { Random } from './random.ts';

export type World = { deployment: Deployment; events: EventLedger; random: Random };
export type Fault = { name: string; inflict(world: World): Promise<void> };

/** Longer than the lease of a worker's tasks. */
const frozenMs = 12_000;

const killWorker: Fault = {
  name: 'a worker is killed',
  async inflict({ deployment, random }) {
    const worker = random.pick(deployment.workers);
    await worker.server().kill();
    await worker.start();
  },
};

const freezeWorker: Fault = {
  name: 'a worker stands still for 12 s and goes on',
  async inflict({ deployment, random }) {
    const { pid } = random.pick(deployment.workers).server();
    process.kill(pid, 'SIGSTOP');
    await pause(frozenMs);
    process.kill(pid, 'SIGCONT');
  },
};

const replaceWorker: Fault = {
  name: 'a worker is stopped in order and replaced',
  async inflict({ deployment, random }) {
    const worker = random.pick(deployment.workers);
    const code = await worker.server().stop();
    if (code !== 0) throw new Error(`a worker that was stopped ended with ${code}:\n${worker.server().output()}`);
    await worker.start();
  },
};

const killBoth: Fault = {
  name: 'both workers are killed at once',
  async inflict({ deployment }) {
    await Promise.all(deployment.workers.map((worker) => worker.server().kill()));
    await Promise.all(deployment.workers.map((worker) => worker.start()));
  },
};

const killApi: Fault = {
  name: 'the api server is killed',
  async inflict({ deployment }) {
    await deployment.api.server().kill();
    await deployment.api.start();
  },
};

const restartPostgres: Fault = {
  name: 'Postgres is stopped and started',
  async inflict({ deployment, random }) {
    await deployment.postgres.stop();
    await pause(random.next() * 2_000);
    await deployment.postgres.start();
  },
};

const cutClient: Fault = {
  name: 'a subscriber loses its connection',
  async inflict({ events }) {
    events.cut();
  },
};

export const quickFaults: readonly Fault[] = [killWorker, restartPostgres, killApi, cutClient, replaceWorker];
export const allFaults: readonly Fault[] = [...quickFaults, killBoth, killWorker, killWorker, freezeWorker];
