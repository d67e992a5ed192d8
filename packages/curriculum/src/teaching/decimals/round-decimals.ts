export { addWithin1000Teaching as roundDecimalsTeaching } from '../addition/add-within-1000.ts';
