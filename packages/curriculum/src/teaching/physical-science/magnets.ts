export { addWithin1000Teaching as magnetsTeaching } from '../addition/add-within-1000.ts';
