export { addWithin1000Teaching as electricConductorsTeaching } from '../addition/add-within-1000.ts';
