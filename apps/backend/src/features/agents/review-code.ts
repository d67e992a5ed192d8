import { type ReviewCode, reviewCodeSchema } from '@toolboxai/contracts';
import type { AgentTask } from './agent-task.ts';
import type { ScriptDeps } from './generate-script.ts';

const scopes: Record<ReviewCode['language'], string> = {
  typescript:
    'A game script of our API: what it may do, its types, then what could be better. With an error, that alone is shown.',
  luau: 'Syntax by the compiler of Luau; policy, smells and performance by words and blocks. Types are checked in Studio alone.',
};

/** `code_reviewer/review_code`: what is wrong with a script, or could be better, with lines and fixes. Result: `reviewedCodeSchema`. */
export const reviewCode = ({ scripts }: Pick<ScriptDeps, 'scripts'>): AgentTask<ReviewCode> => ({
  agentType: 'code_reviewer',
  taskType: 'review_code',
  schema: reviewCodeSchema,
  async run({ data, signal, step, tell }) {
    const { language, source } = data;
    const findings = await scripts.review(source, language, signal);
    const passed = findings.every(({ severity }) => severity !== 'error');
    const summary = `${findings.length} found, ${passed ? 'none of them an error' : 'some of them errors'}`;
    const facts = { findings: findings.length, passed };
    await step(
      'review',
      () => Promise.resolve(facts),
      (tx) => tell(tx, { step: 'review', done: 1, of: 1, summary, facts }),
    );
    return { language, passed, findings, scope: scopes[language] };
  },
});
