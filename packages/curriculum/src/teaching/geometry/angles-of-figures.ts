export { addWithin1000Teaching as parallelLinesTeaching, addWithin1000Teaching as triangleAnglesTeaching } from '../addition/add-within-1000.ts';
