export { createErrorFeed, createLog, type ErrorFeed, type Log, type LogRecord } from './create-log.ts';
export { describeError } from './describe-error.ts';
