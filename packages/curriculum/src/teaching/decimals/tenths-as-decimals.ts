export { addWithin1000Teaching as tenthsAsDecimalsTeaching } from '../addition/add-within-1000.ts';
