export { addWithin1000Teaching as anglePairsTeaching } from '../addition/add-within-1000.ts';
