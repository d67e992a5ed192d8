/** Errors told to Sentry: what the log says of them, and less. */
export { createErrorReports, type ErrorReports, type ReportOutcome } from './create-error-reports.ts';
