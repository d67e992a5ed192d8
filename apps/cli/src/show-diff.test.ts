import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showDiff } from './show-diff.ts';

const textOf = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => (lines.length > 0 ? lines.join('\n') + end : ''));

/** What `patch` does: takes each hunk's old lines out at its place, and puts the new ones in. */
function apply(before: string, diff: readonly string[]): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let moved = 0;
  let at = 0;
  for (const [index, text] of diff.slice(2).entries()) {
    const [, from = '', count = ''] = /^@@ -(\d+),(\d+)/.exec(text) ?? [];
    const isLast = diff[index + 3]?.startsWith('\\') ?? false;
    const whole = text.slice(1) + (isLast ? '' : '\n');
    if (text.startsWith('@@')) at = Number(from) - (count === '0' ? 0 : 1) + moved;
    else if (text.startsWith('+')) {
      lines.splice(at, 0, whole);
      moved += 1;
      at += 1;
    } else if (text.startsWith('-')) {
      expect(lines.splice(at, 1)).toEqual([whole]);
      moved -= 1;
    } else if (text.startsWith(' ')) {
      expect(lines[at]).toBe(whole);
      at += 1;
    }
  }
  return lines.join('');
}

test('a diff applied to the one text gives the other', () => {
  fc.assert(
    fc.property(textOf, textOf, (before, after) => {
      expect(apply(before, showDiff('a', before, after))).toBe(after);
    }),
  );
});

test('the same text has no diff', () => {
  expect(showDiff('a', 'x\n', 'x\n')).toEqual([]);
});
