/** How often somebody may try something, and how many may do it at a time. */
export { createAllowance, type Rate } from './create-allowance.ts';
export { createGate } from './create-gate.ts';
export { networkOf } from './network-of.ts';
