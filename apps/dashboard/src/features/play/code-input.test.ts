import { joinCodeSchema } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { readCode, spacedCode } from './code-input.ts';

test.each(['BCDFGH', 'bcd fgh', ' b-c-d f.g.h ', 'http://192.0.2.7:8009/play?code=bcdfgh', 'play?x=1&code=BCDFGH#top'])(
  '%s is the code BCDFGH, as the server reads it',
  (typed) => {
    expect(readCode(typed)).toEqual({ code: 'BCDFGH' });
    expect(joinCodeSchema.parse('BCDFGH')).toBe('BCDFGH');
  },
);

test('what can be no code is told apart: nothing, too short, too long, a letter that no code has', () => {
  const fault = (typed: string) => expect(readCode(typed)).toEqual({ fault: expect.any(String) });
  for (const typed of ['', ' ', 'BCD', 'BCDFGHJ', 'BCDFGO', 'BCDFG0']) fault(typed);
  expect(readCode('BCDFGO')).toEqual({ fault: expect.stringContaining('“O”') });
});

test('a code is shown in two halves', () => {
  expect(spacedCode('BCDFGH')).toBe('BCD FGH');
});
