import { getHeapStatistics } from 'node:v8';
import { type Check, type Finding, fault, megabytes, ok, warning } from './finding.ts';
import { readFigures } from './read-figures.ts';
import { watchMemory } from './watch-memory.ts';

const check = 'memory';
const mb = 1_048_576;

/** A server at rest takes about 350 MB with the database. */
const leastMemory = 512 * mb;
/** What Node calls its limit is --max-old-space-size and about 190 MB more. */
const leastOldSpace = 192;
const leastHeap = (leastOldSpace + 190) * mb;

export type Memory = {
  /** By the cgroup, or what the machine has. */
  limit: number;
  /** Where Node gives up: --max-old-space-size, or by its own choice. */
  heapLimit: number;
  /** Undefined where no server runs. */
  resident?: number | undefined;
  heapUsed?: number | undefined;
};

export const checkMemory: Check = async (patient) => {
  const figures = patient.server === 'running' ? await readFigures(patient) : undefined;
  if (!figures?.ok) return judgeMemory(ownMemory());
  const { sum } = figures;
  const own = ownMemory();
  const findings = judgeMemory({
    limit: sum('toolboxai_memory_limit_bytes') ?? own.limit,
    heapLimit: sum('toolboxai_heap_limit_bytes') ?? own.heapLimit,
    resident: sum('process_resident_memory_bytes'),
    heapUsed: sum('nodejs_heap_size_used_bytes'),
  });
  return patient.watchSeconds > 0 ? [...findings, ...(await watchMemory(patient))] : findings;
};

/** A server that is started here is given the same. */
function ownMemory(): Memory {
  const limit = process.constrainedMemory();
  const free = process.availableMemory() + process.memoryUsage.rss();
  const known = limit > 0 && limit < Number.MAX_SAFE_INTEGER;
  return { limit: known ? limit : free, heapLimit: getHeapStatistics().heap_size_limit };
}

/** Whether it is enough, and whether Node knows how much it is. */
export function judgeMemory({ limit, heapLimit, resident, heapUsed }: Memory): Finding[] {
  const findings: Finding[] = [];
  const wanted = Math.round((limit * 0.75) / mb);
  if (limit < leastMemory)
    findings.push(
      fault(check, {
        detail: `this process may use ${megabytes(limit)}`,
        cause: `The limit of its cgroup or container, or the machine, is too low: ${megabytes(leastMemory)} are needed.`,
        fix: 'Raise the limit (memory: in compose.yaml, MemoryMax= of the service), or take a larger machine.',
      }),
    );
  if (heapLimit < leastHeap)
    findings.push(
      fault(check, {
        detail: `Node's heap may grow to ${megabytes(heapLimit)}`,
        cause: '--max-old-space-size is too low: garbage is collected all the time, and then the process ends.',
        fix: `NODE_OPTIONS=--max-old-space-size=${Math.max(wanted, leastOldSpace)}`,
      }),
    );
  if (heapLimit > limit && limit >= leastMemory)
    findings.push(
      warning(check, {
        detail: `Node's heap may grow to ${megabytes(heapLimit)}, and the process may use ${megabytes(limit)}`,
        cause: 'The system ends the process before Node collects in earnest.',
        fix: `NODE_OPTIONS=--max-old-space-size=${wanted}`,
      }),
    );
  if ((resident ?? 0) > 0.9 * limit || (heapUsed ?? 0) > 0.9 * heapLimit)
    findings.push(
      warning(check, {
        detail: `the server uses ${megabytes(resident ?? 0)} of ${megabytes(limit)}, its heap ${megabytes(heapUsed ?? 0)} of ${megabytes(heapLimit)}`,
        cause: 'It is about to run out of memory: too much at once, or a leak.',
        fix: 'Tell which: npx toolboxai doctor --watch 60',
      }),
    );
  const used = resident === undefined ? '' : `, of which the server uses ${megabytes(resident)}`;
  return findings.length > 0 ? findings : [ok(check, `${megabytes(limit)} may be used${used}`)];
}
