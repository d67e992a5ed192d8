export { addWithin1000Teaching as regionsTeaching } from '../addition/add-within-1000.ts';
