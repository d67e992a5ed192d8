/** The teacher's lessons: kept, listed, opened, downloaded, and added to. */
export type { LibraryDeps } from './library-deps.ts';
export { placeFiles } from './place-files.ts';
export { createContentReader, type ReadContent } from './read-content.ts';
export { libraryRoutes } from './routes.ts';
export { findVersion, insertContent, type SearchContent, searchContent } from './store.ts';
