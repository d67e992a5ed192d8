export { addWithin1000Teaching as reflectionsTeaching, addWithin1000Teaching as translationsTeaching } from '../addition/add-within-1000.ts';
