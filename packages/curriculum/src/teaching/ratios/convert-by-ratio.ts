export { addWithin1000Teaching as convertByRatioTeaching } from '../addition/add-within-1000.ts';
