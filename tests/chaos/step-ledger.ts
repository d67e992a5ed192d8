import { once } from 'node:events';
import { createServer } from 'node:http';

export type StepVerdict = { steps: number; repeatedUnfinished: number; repeatedFinished: number };

export type StepLedger = {
  url: string;
  verdict(): StepVerdict;
  close(): void;
};

/**
 * Writes down which step of which run was begun. The first is finished for certain once the second is begun. `gate` is how long a
 * step takes, by how many runs have come to their second one.
 */
export async function startStepLedger(gate: (seconds: () => number) => Promise<void>): Promise<StepLedger> {
  const begun = new Map<string, string[]>();
  const seconds = new Set<string>();
  const server = createServer((request, response) => {
    const [, runId = '', step = ''] = (request.url ?? '').split('/');
    begun.set(runId, [...(begun.get(runId) ?? []), step]);
    if (step === 'second') seconds.add(runId);
    void gate(() => seconds.size).then(() => response.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    verdict: () => judgeSteps(begun),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `begun`: the steps of each run, in the order in which they were begun. */
export function judgeSteps(begun: ReadonlyMap<string, readonly string[]>): StepVerdict {
  const verdict: StepVerdict = { steps: 0, repeatedUnfinished: 0, repeatedFinished: 0 };
  for (const list of begun.values()) {
    const after = list.includes('second') ? list.slice(list.indexOf('second')) : [];
    const finished = after.filter((step) => step === 'first').length;
    verdict.steps += list.length;
    verdict.repeatedFinished += finished;
    verdict.repeatedUnfinished += list.length - new Set(list).size - finished;
  }
  return verdict;
}
