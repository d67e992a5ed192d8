export { type BackupOptions, backup } from './backup/backup.ts';
export type { BackupTable, Manifest } from './backup/manifest.ts';
export { checkBackup, compareTable, type RestoreOptions, restore } from './backup/restore.ts';
export { sameText, sumTable, type TableSum } from './backup/sum-table.ts';
export { describeV1 } from './describe/describe-v1.ts';
export type { AccountRole, Description, Refusal, V1, V1Roles, V1Sessions } from './describe/v1.ts';
export { codeOf, MigrationError, type MigrationErrorCode, reasonOf } from './migration-error.ts';
