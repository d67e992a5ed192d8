export { addWithin1000Teaching as whatPercentTeaching, addWithin1000Teaching as wholeFromPercentTeaching } from '../addition/add-within-1000.ts';
