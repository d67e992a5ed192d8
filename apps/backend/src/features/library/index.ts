/** The teacher's lessons: kept, listed, opened, downloaded. */
export { type LibraryDeps, libraryRoutes } from './routes.ts';
export { insertContent } from './store.ts';
