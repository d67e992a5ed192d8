export { addWithin1000Teaching as lifeCyclesTeaching } from '../addition/add-within-1000.ts';
