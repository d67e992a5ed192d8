export { addWithin1000Teaching as divideByDecimalsTeaching } from '../addition/add-within-1000.ts';
