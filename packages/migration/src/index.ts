export { describeV1 } from './describe/describe-v1.ts';
export type { AccountRole, Description, Refusal, V1, V1Roles, V1Sessions } from './describe/v1.ts';
