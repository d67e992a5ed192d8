export { createModel, type Model, type ModelOptions } from './create-model.ts';
