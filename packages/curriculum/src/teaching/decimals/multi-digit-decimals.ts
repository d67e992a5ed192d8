export { addWithin1000Teaching as multiDigitDecimalsTeaching } from '../addition/add-within-1000.ts';
