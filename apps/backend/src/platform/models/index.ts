export type { Budget, Spent } from './budget.ts';
export { ModelCallFailed } from './call-model.ts';
export { createModel, type Model, type ModelOptions } from './create-model.ts';
export { type Price, publishedPrice } from './price.ts';
