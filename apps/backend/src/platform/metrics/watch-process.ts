import { constants, monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import type { Metrics, Sample } from './create-metrics.ts';

const resolutionMs = 20;
const gcBuckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

const gcKinds: Readonly<Record<number, string>> = {
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'minor',
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'major',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'incremental',
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: 'weakcb',
};

/**
 * What the process itself is like, under the names that dashboards for Node know. What the heap held after its last full
 * collection says more than its size: only a leak makes it grow. Answers how to stop.
 */
export function watchProcess(metrics: Metrics): () => void {
  const gauge = (name: string, help: string, read: () => number): void => metrics.gauge(name, help, () => [{ value: read() }]);
  gauge('process_resident_memory_bytes', 'Resident memory', () => process.memoryUsage.rss());
  gauge('process_start_time_seconds', 'Start, since 1970', () => performance.timeOrigin / 1000);
  gauge('nodejs_heap_size_used_bytes', 'Used heap', () => getHeapStatistics().used_heap_size);
  gauge('nodejs_heap_size_total_bytes', 'Heap as it was taken from the system', () => getHeapStatistics().total_heap_size);
  gauge('toolboxai_heap_limit_bytes', 'Where Node ends for want of memory', () => getHeapStatistics().heap_size_limit);
  gauge('toolboxai_memory_limit_bytes', 'Memory that this process may use, by its cgroup or the machine', memoryLimit);
  gauge('nodejs_active_handles', 'What keeps the process alive: sockets, timers, files', countHandles);
  metrics.counted('process_cpu_seconds_total', 'Processor time', () => {
    const { user, system } = process.cpuUsage();
    return [{ value: (user + system) / 1e6 }];
  });
  const endings = [watchLoop(metrics), watchCollections(metrics)];
  return () => {
    for (const end of endings) end();
  };
}

const memoryLimit = (): number => {
  const limit = process.constrainedMemory();
  const total = process.availableMemory() + process.memoryUsage.rss();
  return limit > 0 && limit < Number.MAX_SAFE_INTEGER ? limit : total;
};

const countHandles = (): number => process.getActiveResourcesInfo().length;

/** How late the event loop was since it was asked last. */
function watchLoop(metrics: Metrics): () => void {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  metrics.gauge('toolboxai_event_loop_late_seconds', 'How late the event loop was since the last look', () => {
    const late = (ns: number): number => (Number.isFinite(ns) ? Math.max(0, ns / 1e9 - resolutionMs / 1000) : 0);
    const samples: Sample[] = [
      { value: late(delay.mean), labels: { kind: 'mean' } },
      { value: late(delay.percentile(99)), labels: { kind: 'p99' } },
      { value: late(delay.max), labels: { kind: 'max' } },
    ];
    delay.reset();
    return samples;
  });
  return () => delay.disable();
}

function watchCollections(metrics: Metrics): () => void {
  const time = metrics.time('nodejs_gc_duration_seconds', 'Garbage collections', ['kind'], gcBuckets);
  let heldBytes: number | undefined;
  metrics.gauge('toolboxai_heap_after_gc_bytes', 'What the heap held after the last full collection', () =>
    heldBytes === undefined ? [] : [{ value: heldBytes }],
  );
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const kind = kindOf('detail' in entry ? entry.detail : undefined);
      time({ kind: gcKinds[kind] ?? 'other' }, entry.duration / 1000);
      if (kind === constants.NODE_PERFORMANCE_GC_MAJOR) heldBytes = getHeapStatistics().used_heap_size;
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  return () => observer.disconnect();
}

const kindOf = (detail: unknown): number =>
  typeof detail === 'object' && detail !== null && 'kind' in detail && typeof detail.kind === 'number' ? detail.kind : -1;
