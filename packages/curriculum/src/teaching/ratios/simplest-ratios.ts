export { addWithin1000Teaching as simplestRatiosTeaching } from '../addition/add-within-1000.ts';
