export { addWithin1000Teaching as powersOfTenTeaching } from '../addition/add-within-1000.ts';
