/** What is counted and measured while the server runs. */
export { createMetrics, type Metrics, type Sample } from './create-metrics.ts';
export { watchBreakers } from './watch-breakers.ts';
export { watchProcess } from './watch-process.ts';
export { type RequestWatch, watchRequests } from './watch-requests.ts';
