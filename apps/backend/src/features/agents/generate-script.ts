import { type GenerateScript, generateScriptSchema } from '@toolboxai/contracts';
import { ModelGaveUp, type ScriptMaker, type ScriptModel } from '@toolboxai/scripts';
import { z } from 'zod';
import type { Log } from '#platform/log';
import { type Budget, type Model, ModelCallFailed } from '#platform/models';
import type { AgentRun, AgentTask } from './agent-task.ts';
import { refuseFlagged } from './lesson-model.ts';

export type ScriptDeps = {
  scripts: Pick<ScriptMaker, 'generate' | 'review'>;
  /** Undefined where no model is set: then the library answers. */
  model: Model | undefined;
  log: Log;
  maxSeconds: number;
};

/** The part of a task's time that the model may take, so that the library can still answer. */
const shareOfTime = 0.6;

const answerSchema = z.object({ script: z.string() });

/** `script_generator/generate_script`: a game script for a wish, with its Luau. Result: `generatedScriptSchema`, and what it cost. */
export const generateScript = (deps: ScriptDeps): AgentTask<GenerateScript> => ({
  agentType: 'script_generator',
  taskType: 'generate_script',
  schema: generateScriptSchema,
  async run(run) {
    const { wish, parameters } = run.data;
    const budget = deps.model?.openBudget();
    if (deps.model) await refuseFlagged(deps.model, [wish], run.signal);
    const model = deps.model && budget && scriptModel(deps, deps.model, budget, run);
    const made = await deps.scripts.generate({ wish, parameters }, run.signal, model);
    const news = { step: 'write', done: 1, of: 1, summary: made.title, facts: { source: made.source, rounds: made.rounds } };
    await run.step(
      'write',
      () => Promise.resolve(news.facts),
      (tx) => run.tell(tx, news),
    );
    return { ...made, model: budget?.spent() ?? null };
  },
});

/** A model's help for one script: within its time, paid from its budget, each answer remembered. Words are never logged. */
function scriptModel(deps: ScriptDeps, model: Model, budget: Budget, run: AgentRun<GenerateScript>): ScriptModel {
  const deadline = AbortSignal.timeout(deps.maxSeconds * 1000 * shareOfTime);
  const limit = AbortSignal.any([run.signal, deadline]);
  let round = 0;
  const ask: ScriptModel['ask'] = async ({ instructions, request }) => {
    const prompt = { name: 'script', system: instructions, user: request, schema: z.toJSONSchema(answerSchema) };
    round += 1;
    const kept = await run.step(`round/${round}`, async () => {
      const answer = await model.ask(prompt, budget, limit);
      const verdict = (await model.moderate?.([answer], limit)) ?? 'fine';
      if (verdict === 'unknown') throw new ModelCallFailed('its words could not be checked by the moderation service');
      return { answer: verdict === 'flagged' ? '' : answer, spent: budget.spent() };
    });
    budget.resume(kept.spent);
    return readScript(kept.answer);
  };
  return {
    by: { provider: model.provider, model: model.model },
    async ask(prompt, signal) {
      try {
        return await ask(prompt, signal);
      } catch (error) {
        run.signal.throwIfAborted();
        const reason = reasonOf(error, deadline);
        if (reason === undefined) throw error;
        deps.log.warn({ model: model.model, reason }, 'the model does not help with this script any more');
        throw new ModelGaveUp(reason, { cause: error });
      }
    },
  };
}

function reasonOf(error: unknown, deadline: AbortSignal): string | undefined {
  if (deadline.aborted) return 'it took too long';
  return error instanceof ModelCallFailed ? error.reason : undefined;
}

/** The script in the answer's JSON, or the answer itself where it is none. */
function readScript(answer: string): string {
  try {
    const parsed = answerSchema.safeParse(JSON.parse(answer));
    return parsed.success ? parsed.data.script : answer;
  } catch (error) {
    if (error instanceof SyntaxError) return answer;
    throw error;
  }
}
