export { addWithin1000Teaching as divideDecimalsTeaching } from '../addition/add-within-1000.ts';
