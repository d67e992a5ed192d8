/** What may tell who somebody is or let somebody in, and what is put in its place. In this order. */
const rules: readonly (readonly [RegExp, string])[] = [
  // What a parser shows of a text that it could not read.
  [/"(?:[^"\\]|\\.){25,}"/g, '"[text]"'],
  [/\/\/[^/\s:@]*(?::[^/\s@]*)?@/g, '//[credentials]@'],
  [/\b(Bearer|Basic)\s+\S+/gi, '$1 [token]'],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?/g, '[token]'],
  [/\b(?:seat|roblox|sk|rk|pk)[_-][\w-]{12,}/g, '[token]'],
  [/[^\s@"<>(),:;]+@[^\s@"'<>(),:;]+\.[a-z]{2,}/gi, '[email]'],
  [
    /\b(password|secret|token|authorization|cookie|api_?key|nickname|prompt)(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;}]+)/gi,
    '$1$2[hidden]',
  ],
  [/(https?:\/\/[^\s?#"']+)[?#][^\s"']*/g, '$1?[query]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[address]'],
  [/\b(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\b/gi, '[address]'],
];

/** Ids stay: they say nothing without our database. */
const random = /\b(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{32,}\b/gi;

/** A text without what must not leave this machine. */
export function scrub(text: string): string {
  const without = rules.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  return without.replace(random, '[secret]');
}
