export { addWithin1000Teaching as foodChainsTeaching } from '../addition/add-within-1000.ts';
