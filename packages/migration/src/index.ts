export type { AccountRole, Description, Refusal, V1, V1Roles, V1Sessions } from './describe/v1.ts';
