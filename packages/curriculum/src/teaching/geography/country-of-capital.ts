export { addWithin1000Teaching as countryOfCapitalTeaching } from '../addition/add-within-1000.ts';
