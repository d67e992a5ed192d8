export { addWithin1000Teaching as repeatingAsFractionsTeaching } from '../addition/add-within-1000.ts';
