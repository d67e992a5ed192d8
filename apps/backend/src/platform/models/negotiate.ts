import { refusalOf } from './server-error.ts';

/** Fields of OpenAI's chat API that some servers or models refuse. */
export type Field = 'temperature' | 'max_tokens' | 'stream_options' | 'response_format';

const signs: readonly [Field, RegExp][] = [
  ['temperature', /\btemperature\b/i],
  ['max_tokens', /\bmax_tokens\b/i],
  ['stream_options', /stream_options|include_usage/i],
  ['response_format', /response_format|schema|grammar|structured/i],
];

/** The field that a refusal names and that is not left out yet; where it names none, the one that most servers stumble over. */
function fieldIn(refusal: string, without: ReadonlySet<Field>): Field | undefined {
  const named = signs.find(([field, sign]) => !without.has(field) && sign.test(refusal));
  return named?.[0] ?? (without.has('response_format') ? undefined : 'response_format');
}

export type Negotiate = <Answer>(call: (without: ReadonlySet<Field>) => Promise<Answer>) => Promise<Answer>;

/**
 * Calls again without what the server refused (HTTP 400 or 422), one field less each time. Fields are left out from the start once
 * a call without them went well, so that a request that is wrong for another reason teaches nothing.
 */
export function createNegotiation(): Negotiate {
  const refused = new Set<Field>();
  return async (call) => {
    const without = new Set(refused);
    for (;;) {
      try {
        const answer = await call(without);
        for (const field of without) refused.add(field);
        return answer;
      } catch (error) {
        const refusal = refusalOf(error);
        const field = refusal === undefined ? undefined : fieldIn(refusal, without);
        if (field === undefined) throw error;
        without.add(field);
      }
    }
  };
}
