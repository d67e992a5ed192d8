/** What can be asked for, as someone types. */
export { curriculumRoutes } from './routes.ts';
