export { addWithin1000Teaching as speedTeaching } from '../addition/add-within-1000.ts';
