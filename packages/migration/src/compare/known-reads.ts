/** What version 1's clients are known to read. `each`: also by the ids that the answer lists. */
export const knownReads: readonly { path: string; each?: string }[] = [
  { path: '/health' },
  { path: '/health/agents' },
  { path: '/health/mcp' },
  { path: '/api/v1/auth/me' },
  { path: '/api/v1/content', each: '/api/v1/content/{id}' },
];

/** The ids of the first list of records in an answer, however it is wrapped. */
export function findIds(answer: unknown): string[] {
  if (Array.isArray(answer))
    return answer.flatMap((each: unknown) => {
      const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
      return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
    });
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer)
    .map(findIds)
    .reduce((first, other) => (first.length > 0 ? first : other), []);
}
