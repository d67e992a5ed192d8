export { createV1Database, type V1Database } from './create-v1-database.ts';
export { describeSchema } from './describe-schema.ts';
export { type Columns, type Rows, readColumns, readRows } from './read-rows.ts';
export { findV1Variant, type V1Size, type V1Variant, v1Variants } from './v1-variants.ts';
