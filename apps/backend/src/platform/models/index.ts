export type { Budget, Spent } from './budget.ts';
export { createModel, type Model, type ModelOptions, type ModelWatch } from './create-model.ts';
export { ModelCallFailed } from './model-call-failed.ts';
export { type Price, publishedPrice } from './price.ts';
