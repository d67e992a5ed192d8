export { addWithin1000Teaching as findHypotenuseTeaching, addWithin1000Teaching as findLegTeaching } from '../addition/add-within-1000.ts';
