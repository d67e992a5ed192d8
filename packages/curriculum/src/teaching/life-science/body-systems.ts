export { addWithin1000Teaching as bodySystemsTeaching } from '../addition/add-within-1000.ts';
