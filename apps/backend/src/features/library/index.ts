/** The teacher's lessons: kept, listed, opened, downloaded, and added to. */
export type { LibraryDeps } from './library-deps.ts';
export { libraryRoutes } from './routes.ts';
export { insertContent } from './store.ts';
