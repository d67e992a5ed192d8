export { addWithin1000Teaching as fractionsToDecimalsTeaching, addWithin1000Teaching as repeatingDigitsTeaching } from '../addition/add-within-1000.ts';
