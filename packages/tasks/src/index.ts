/** Durable runs with remembered steps on Postgres. Knows no lesson, no agent, no HTTP. */
export { createTaskEngine, type TaskEngine, type TaskEngineOptions } from './engine.ts';
export { type EnqueueInput, type Json, RunAborted, type RunChange, type RunContext, type TaskKind } from './types.ts';
