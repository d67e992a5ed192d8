export { addWithin1000Teaching as animalGroupsTeaching } from '../addition/add-within-1000.ts';
