import type { PageEnv } from '../env.ts';
import type { ErrorReports } from './create-error-reports.ts';

export type TellError = (error: unknown) => void;

/** A child's device talks to the school's server and to nobody else. */
const isForChildren = (pathname: string): boolean => /^\/play(\/|$)/.test(pathname);

/**
 * Has what nobody caught reported, where the page was built with VITE_SENTRY_DSN; answers by what to tell of errors that were
 * caught. How they are reported is loaded with the first one.
 */
export function watchErrors({ sentryDsn: dsn, release, environment }: PageEnv): TellError {
  if (dsn === null) return () => undefined;
  let reports: Promise<ErrorReports> | undefined;
  const load = async (): Promise<ErrorReports> => {
    const { createErrorReports } = await import('./create-error-reports.ts');
    return createErrorReports({ dsn, release, environment, fetch: (...given) => fetch(...given), now: () => performance.now() });
  };
  const tell: TellError = (error) => {
    const { pathname } = window.location;
    if (isForChildren(pathname)) return;
    reports ??= load();
    reports.then(
      (each) => each.report(error, pathname),
      () => {
        reports = undefined;
      },
    );
  };
  window.addEventListener('error', (event) => tell(event.error));
  window.addEventListener('unhandledrejection', (event) => tell(event.reason));
  return tell;
}
