/** Programs written for version 1, changed to call version 2. */
export { migratePython } from './migrate-python.ts';
export { canRead, migrateScript } from './migrate-script.ts';
export type { Outcome, Remark } from './outcome.ts';
