export { addWithin1000Teaching as plantPartsTeaching } from '../addition/add-within-1000.ts';
