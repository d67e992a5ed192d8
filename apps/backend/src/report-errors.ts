import type { Config } from '#config';
import { createErrorReports } from '#platform/error-reports';
import type { ErrorFeed, Log } from '#platform/log';
import type { Metrics } from '#platform/metrics';
import type { Breakers } from '#platform/resilience';

type Parts = {
  config: Config;
  version: string;
  log: Log;
  breakers: Breakers;
  metrics: Metrics;
  /** Undefined where nobody hands the log's errors on, as in a program that embeds the agents. */
  errors: ErrorFeed | undefined;
};

const flushMs = 2_000;

/** Sends what the log says of errors to Sentry, where SENTRY_DSN is set. */
export function reportErrors({ config, version, log, breakers, metrics, errors }: Parts): { close?(): Promise<void> } {
  const { dsn, environment } = config.sentry;
  if (!dsn || !errors) return {};
  const count = metrics.count('toolboxai_error_reports_total', 'Errors told to Sentry, or not', ['outcome']);
  const reports = createErrorReports({
    dsn,
    environment,
    breakers,
    log,
    release: `toolboxai@${version}`,
    server: config.instanceId,
    onOutcome: (outcome) => count({ outcome }),
  });
  errors.listen(reports.report);
  return { close: () => reports.flush(flushMs) };
}
