export { addWithin1000Teaching as largestCountryTeaching } from '../addition/add-within-1000.ts';
