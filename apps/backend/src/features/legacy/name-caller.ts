const kinds: readonly [RegExp, string][] = [
  [/roblox/i, 'roblox'],
  [/python|aiohttp|httpx/i, 'python'],
  [/\b(curl|wget|httpie|postman)/i, 'command line'],
  [/^(node|undici|axios|got|node-fetch)\b/i, 'node'],
  [/^mozilla\//i, 'browser'],
];

/** Kind of program that calls, from its User-Agent: enough to know whom to look for, and nothing of a person. */
export function nameCaller(userAgent: string | undefined): string {
  if (!userAgent) return 'unnamed';
  return kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other';
}
