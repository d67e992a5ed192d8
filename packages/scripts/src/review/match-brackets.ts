/**
 * For the index of each opening bracket, the index of what closes it; the last index where nothing does. Which bracket closes which is
 * not looked at: a text where it matters does not compile.
 */
export function matchBrackets(words: readonly { readonly text: string }[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  words.forEach(({ text }, index) => {
    if (text === '(' || text === '{' || text === '[') open.push(index);
    if (text !== ')' && text !== '}' && text !== ']') return;
    const opening = open.pop();
    if (opening !== undefined) closings.set(opening, index);
  });
  for (const index of open) closings.set(index, words.length - 1);
  return closings;
}
