import { breakerStates } from '@toolboxai/contracts';
import type { Breakers } from '#platform/resilience';
import type { Metrics } from './create-metrics.ts';

/** Which services outside are left alone just now, and how often each was. Names are the program's own. */
export function watchBreakers(metrics: Metrics, breakers: Breakers): void {
  const states = (name: string, now: string) =>
    breakerStates.map((state) => ({ value: Number(state === now), labels: { name, state } }));
  metrics.gauge('toolboxai_breaker_state', '1 for the state that a breaker is in', () =>
    breakers.list().flatMap((breaker) => states(breaker.name, breaker.snapshot().state)),
  );
  const opened = metrics.count('toolboxai_breaker_opened_total', 'How often a breaker opened', ['name']);
  const before = new Map<string, string>();
  breakers.onChange((breaker) => {
    const { state } = breaker.snapshot();
    if (state === 'open' && before.get(breaker.name) !== 'open') opened({ name: breaker.name });
    before.set(breaker.name, state);
  });
}
