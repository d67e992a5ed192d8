/**
 * The first JSON object in a model's answer, which small models wrap into words or a code fence. Undefined where there is none that
 * can be read, or the answer is too long to be meant.
 */
export function readJson(answer: string): unknown {
  if (answer.length > longestAnswer) return undefined;
  const start = answer.indexOf('{');
  if (start < 0) return undefined;
  const end = endOfObject(answer, start);
  if (end < 0) return undefined;
  try {
    return JSON.parse(answer.slice(start, end));
  } catch {
    return undefined;
  }
}

const longestAnswer = 40_000;

/** Where the bracket that opens at `start` is closed again; brackets inside strings do not count. -1 where it never is. */
function endOfObject(text: string, start: number): number {
  let [depth, isInString] = [0, false];
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}
