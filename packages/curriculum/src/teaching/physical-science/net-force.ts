export { addWithin1000Teaching as netForceTeaching } from '../addition/add-within-1000.ts';
