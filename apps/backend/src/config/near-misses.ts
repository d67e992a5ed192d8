/** Warnings for names in `given` that are one edit away from a known one: most likely a typing error. */
export function nearMisses(given: readonly string[], known: readonly string[]): string[] {
  const names = new Set(known);
  return given
    .filter((name) => !names.has(name))
    .flatMap((name) => {
      const near = known.find((candidate) => isOneEditAway(name, candidate));
      return near ? [`${name} is not a variable of ToolboxAI. Did you mean ${near}?`] : [];
    });
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restOf = (text: string, skipped: number): string => text.slice(start + skipped);
  return restOf(a, 1) === restOf(b, 1) || restOf(a, 1) === restOf(b, 0) || restOf(a, 0) === restOf(b, 1);
}
