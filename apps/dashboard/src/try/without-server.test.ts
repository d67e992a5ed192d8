import { expect, test } from 'vitest';
import { withoutServer } from './without-server.ts';

type Part = { add(a: number, b: number): number; save(): void };

test('what the page does by itself is done, and the rest refuses with what to do', () => {
  const part = withoutServer<Part>({ add: (a, b) => a + b });
  expect(part.add(1, 2)).toBe(3);
  expect(() => part.save()).toThrow(
    expect.objectContaining({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining('ToolboxAI') }),
  );
});
