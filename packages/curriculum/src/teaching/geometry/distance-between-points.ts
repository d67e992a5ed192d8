export { addWithin1000Teaching as distanceBetweenPointsTeaching } from '../addition/add-within-1000.ts';
