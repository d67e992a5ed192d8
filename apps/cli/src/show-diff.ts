/** Lines that stand round a change. */
const context = 3;

type Edit = { mark: ' ' | '-' | '+'; text: string };

/** Two texts as a unified diff that `patch` and `git apply` take; no lines where they are the same. */
export function showDiff(name: string, before: string, after: string): string[] {
  if (before === after) return [];
  const edits = compare(toLines(before), toLines(after));
  return [`--- ${name}`, `+++ ${name}`, ...hunksOf(edits).flatMap(showHunk)];
}

/** Each with its end, so that a last line without one is told from the same with one. */
const toLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function compare(before: string[], after: string[]): Edit[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const shortest = Math.min(before.length, after.length) - head;
  while (tail < shortest && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (lines: string[]): Edit[] => lines.map((text) => ({ mark: ' ', text }));
  return [
    ...same(before.slice(0, head)),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

/** What is compared line by line; beyond it the whole middle counts as changed. */
const mostCells = 4_000_000;

/** By the longest common subsequence. */
function compareMiddle(before: string[], after: string[]): Edit[] {
  const width = after.length + 1;
  const edits: Edit[] = [];
  if (before.length * width > mostCells)
    return [...before.map((text): Edit => ({ mark: '-', text })), ...after.map((text): Edit => ({ mark: '+', text }))];
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    if (old !== undefined && old === fresh) {
      edits.push({ mark: ' ', text: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      edits.push({ mark: '-', text: old });
      row += 1;
    } else {
      edits.push({ mark: '+', text: fresh ?? '' });
      column += 1;
    }
  }
  return edits;
}

type Hunk = { oldStart: number; newStart: number; edits: Edit[] };

function hunksOf(edits: Edit[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [oldLine, newLine, lastShown] = [1, 1, -1];
  const near = edits.map((_, index) =>
    edits.slice(Math.max(0, index - context), index + context + 1).some(({ mark }) => mark !== ' '),
  );
  for (const [index, edit] of edits.entries()) {
    if (near[index]) {
      if (lastShown !== index - 1 || hunks.length === 0) hunks.push({ oldStart: oldLine, newStart: newLine, edits: [] });
      hunks.at(-1)?.edits.push(edit);
      lastShown = index;
    }
    if (edit.mark !== '+') oldLine += 1;
    if (edit.mark !== '-') newLine += 1;
  }
  return hunks;
}

function showHunk({ oldStart, newStart, edits }: Hunk): string[] {
  const oldCount = edits.filter(({ mark }) => mark !== '+').length;
  const newCount = edits.filter(({ mark }) => mark !== '-').length;
  const from = (start: number, count: number): string => `${count === 0 ? start - 1 : start},${count}`;
  return [
    `@@ -${from(oldStart, oldCount)} +${from(newStart, newCount)} @@`,
    ...edits.flatMap(({ mark, text }) =>
      text.endsWith('\n') ? [`${mark}${text.slice(0, -1)}`] : [`${mark}${text}`, '\\ No newline at end of file'],
    ),
  ];
}
