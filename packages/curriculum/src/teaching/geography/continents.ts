export { addWithin1000Teaching as continentsTeaching } from '../addition/add-within-1000.ts';
