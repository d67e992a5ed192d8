import { createScriptMaker } from '@toolboxai/scripts';
import type { AgentTask } from './agent-task.ts';
import { generateScript, type ScriptDeps } from './generate-script.ts';
import { reviewCode } from './review-code.ts';

export type Scripts = {
  tasks: readonly AgentTask<Record<string, unknown>>[];
  /** When no task runs any more. */
  close(): Promise<void>;
};

/** Game scripts: written from a wish, and reviewed. Holds the compiler's process, which starts with the first script. */
export function createScripts({
  model,
  log,
  options,
}: Pick<ScriptDeps, 'model' | 'log'> & { options: { maxSeconds: number } }): Scripts {
  const scripts = createScriptMaker();
  return {
    tasks: [generateScript({ scripts, model, log, maxSeconds: options.maxSeconds }), reviewCode({ scripts })],
    close: scripts.close,
  };
}
