export { comparePlaces, instancesByPath, readPlace } from './compare-places.ts';
