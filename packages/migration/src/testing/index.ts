export type { V1 } from '../describe/v1.ts';
