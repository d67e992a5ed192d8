export { addWithin1000Teaching as undoHeatChangesTeaching } from '../addition/add-within-1000.ts';
