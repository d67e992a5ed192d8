/** Reports the probes that it is handed, and keeps the state of breakers; knows no other room. */
export { breakerRoutes } from './breaker-routes.ts';
export { listBreakers } from './breaker-store.ts';
export { keepBreakers } from './keep-breakers.ts';
export { metricsRoute } from './metrics-route.ts';
export { type Probe, type SystemDeps, systemRoutes } from './routes.ts';
