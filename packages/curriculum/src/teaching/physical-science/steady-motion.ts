export { addWithin1000Teaching as steadyMotionTeaching } from '../addition/add-within-1000.ts';
