export { ModelGaveUp } from './ask-model.ts';
export { createScriptMaker, type ScriptMaker } from './create-script-maker.ts';
export { type Finding, inOrder } from './finding.ts';
export type { GeneratedScript, ScriptModel } from './generated-script.ts';
export { limits as scriptLimits } from './limits.ts';
