/** Reports the probes that it is handed; knows no other room. */
export { type Probe, type SystemDeps, systemRoutes } from './routes.ts';
