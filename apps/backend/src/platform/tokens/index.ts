/** What callers carry to show who they are. */
export { bearerTokenOf } from './bearer-token-of.ts';
export { hashToken } from './hash-token.ts';
