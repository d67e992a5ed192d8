export { addWithin1000Teaching as expandedDecimalsTeaching } from '../addition/add-within-1000.ts';
