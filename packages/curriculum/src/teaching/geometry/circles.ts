export { addWithin1000Teaching as circleAreaTeaching, addWithin1000Teaching as circumferenceTeaching } from '../addition/add-within-1000.ts';
