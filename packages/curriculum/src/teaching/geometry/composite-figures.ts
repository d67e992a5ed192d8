export { addWithin1000Teaching as compositeFiguresTeaching } from '../addition/add-within-1000.ts';
