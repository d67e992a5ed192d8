export { addWithin1000Teaching as rateStoriesTeaching, addWithin1000Teaching as unitRatesTeaching } from '../addition/add-within-1000.ts';
