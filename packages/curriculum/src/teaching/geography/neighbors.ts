export { addWithin1000Teaching as neighborsTeaching } from '../addition/add-within-1000.ts';
