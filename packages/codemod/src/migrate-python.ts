import type { Outcome } from './outcome.ts';

/** Lines of version 1 that have one meaning alone, and what they are now. */
const renamed: readonly [RegExp, string][] = [
  [/^(\s*)from src\.config import settings(?=\s*(?:#.*)?$)/, '$1from apps.backend.core.config import settings'],
];

const service = 'from apps.backend.services.agent_service import get_agent_service';

/** Lines that want more than another path. */
const asked: readonly [RegExp, string][] = [
  [/^\s*from config import settings\b/, 'if this is version 1\'s, write "from apps.backend.core.config import settings"'],
  [/^\s*(?:from|import) src\.config\b/, 'write "from apps.backend.core.config import settings"'],
  [/^\s*(?:from|import) backend\.agents\b/, `write "${service}", and execute_task(agent_type=…, task_type=…, task_data=…)`],
  [/["'/}](?:agents\/generate)\b/, 'POST /agents/generate is POST /api/v1/agents/execute {agent_type, task_type, task_data}'],
  [/(?<!\/v1)\/auth\/login\b/, 'POST /auth/login is POST /api/v1/auth/login'],
  [/\/ws\/content\b/, '/ws/content is the channel "content-generation" of the Pusher protocol'],
];

/**
 * Import lines of a Python program. Not by its syntax, so only lines that can be read alone are changed, and none within a text
 * of several lines. The rest is named: `clients/python` offers the new imports.
 */
export function migratePython(source: string): Outcome {
  const outcome: Outcome = { output: '', changed: [], left: [] };
  const lines = source.split('\n');
  let quote: string | undefined;
  outcome.output = lines
    .map((text, index) => {
      const within = quote !== undefined;
      quote = quoteAfter(text, quote);
      if (within || /^\s*#/.test(text)) return text;
      const [old, now] = renamed.find(([pattern]) => pattern.test(text)) ?? [];
      if (old && now) {
        outcome.changed.push({ line: index + 1, text: 'settings come from apps.backend.core.config' });
        return text.replace(old, now);
      }
      const question = asked.find(([pattern]) => pattern.test(text));
      if (question) outcome.left.push({ line: index + 1, text: question[1] });
      return text;
    })
    .join('\n');
  return outcome;
}

/** The quotes of a text of several lines that is open after this line. */
function quoteAfter(line: string, before: string | undefined): string | undefined {
  let open = before;
  for (const [mark] of line.matchAll(/"""|'''/g)) open = open === undefined ? mark : open === mark ? undefined : open;
  return open;
}
