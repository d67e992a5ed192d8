/** The teacher's lessons: kept, listed, opened, downloaded, and added to. */
export type { LibraryDeps } from './library-deps.ts';
export { placeFiles } from './place-files.ts';
export { createContentReader, type ReadContent } from './read-content.ts';
export { libraryRoutes } from './routes.ts';
export { createContentSearch, type SearchContents } from './search-content.ts';
export { findVersion, insertContent } from './store.ts';
