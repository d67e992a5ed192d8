export { addWithin1000Teaching as prismSurfaceTeaching, addWithin1000Teaching as prismVolumeTeaching } from '../addition/add-within-1000.ts';
