export { type Hourly, runHourly } from './run-hourly.ts';
