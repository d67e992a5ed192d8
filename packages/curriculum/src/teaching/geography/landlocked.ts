export { addWithin1000Teaching as landlockedTeaching } from '../addition/add-within-1000.ts';
