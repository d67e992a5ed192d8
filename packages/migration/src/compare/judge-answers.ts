import type { Answer } from './ask-side.ts';
import { compareJson, type JsonDifference } from './compare-json.ts';
import { showValue } from './show-value.ts';

/** Where version 2 answers otherwise than version 1; both values as they may be shown. */
export type Difference = {
  /** `status`, `answer` (it does not come), `type` (of the content), `body`, or where in the JSON: `$.items[3].title`. */
  at: string;
  kind: JsonDifference['kind'] | 'unanswered';
  v1: string;
  v2: string;
};

export type Judged = { differences: Difference[]; added: number };

const one = (at: string, v1: string, v2: string): Judged => ({ differences: [{ at, kind: 'changed', v1, v2 }], added: 0 });
const same: Judged = { differences: [], added: 0 };

/** Compares the answers to one request. What neither side answers is no difference. */
export function judgeAnswers(v1: Answer, v2: Answer, isIgnored: (at: string) => boolean): Judged {
  const { differences, added } = judge(v1, v2, isIgnored);
  return { differences: differences.filter(({ at }) => !isIgnored(at)), added };
}

function judge(v1: Answer, v2: Answer, isIgnored: (at: string) => boolean): Judged {
  if ('lost' in v1 || 'lost' in v2) return judgeLost(v1, v2);
  if (v1.status !== v2.status) return one('status', `${v1.status}`, `${v2.status}`);
  if (v1.status >= 300 && v1.status < 400)
    return v1.location === v2.location ? same : one('location', showValue(v1.location), showValue(v2.location));
  // What a refusal says is for people: programs look at its status.
  if (v1.status >= 400) return same;
  if ('sum' in v1 || 'sum' in v2) return judgeBytes(v1, v2);
  const { differences, added } = compareJson(v1.json, v2.json, isIgnored);
  return {
    differences: differences.map(({ kind, at, segments, ...values }) => ({
      kind,
      at,
      v1: showValue(values.v1, segments),
      v2: showValue(values.v2, segments),
    })),
    added,
  };
}

function judgeLost(v1: Answer, v2: Answer): Judged {
  if ('lost' in v1 && 'lost' in v2) return same;
  const show = (answer: Answer) => ('lost' in answer ? answer.lost : `status ${answer.status}`);
  return { differences: [{ at: 'answer', kind: 'unanswered', v1: show(v1), v2: show(v2) }], added: 0 };
}

function judgeBytes(v1: Exclude<Answer, { lost: string }>, v2: Exclude<Answer, { lost: string }>): Judged {
  if (v1.type !== v2.type) return one('type', v1.type || 'none', v2.type || 'none');
  if (!('sum' in v1) || !('sum' in v2)) return one('body', 'sum' in v1 ? 'no JSON' : 'JSON', 'sum' in v2 ? 'no JSON' : 'JSON');
  return v1.sum === v2.sum ? same : one('body', `${v1.bytes} bytes`, `${v2.bytes} bytes`);
}
