import type { Question } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { findFact } from '../facts/find-fact.ts';
import { deriveFact } from './derive-fact.ts';
import { judgeKey } from './judge-key.ts';

const answerTo = (prompt: string) => {
  const place = deriveFact(prompt);
  return place && findFact(place.source, place.path);
};

test.each([
  ['What is the capital of France?', ['Paris']],
  ['What is the capital city of the Netherlands?', ['Amsterdam']],
  ['Which country has Nairobi as its capital?', ['Kenya']],
  ['What is the chemical symbol for sodium?', ['Na']],
  ['What is the atomic number of oxygen?', ['8']],
])('%s is looked up', (prompt, expected) => {
  expect(answerTo(prompt)).toEqual(expected);
});

test.each(['What is the capital of Atlantis?', 'What is the capital of France and Spain?', 'Why is Paris the capital?', ''])(
  '"%s" is not',
  (prompt) => {
    expect(answerTo(prompt)).toBeNull();
  },
);

describe('a key', () => {
  const ask = (...texts: string[]): Omit<Question, 'proof'> => ({
    id: 'q1',
    skill: 'open-topic',
    standard: null,
    prompt: 'What is the capital of Australia?',
    choices: texts.map((text, i) => ({ id: String(i), text, correct: i === 0, feedback: '' })),
    explanation: [],
    difficulty: 'easy',
  });

  test('that the tables bear out is a fact with its source', () => {
    expect(judgeKey(ask('Canberra', 'Sydney', 'Perth'))).toMatchObject({
      verdict: 'proven',
      proof: { kind: 'fact', source: 'world-countries 5.1.0', path: 'AUS/capital', equals: 'Canberra' },
    });
  });

  test('that the tables contradict is wrong, and the right answer is named', () => {
    expect(judgeKey(ask('Sydney', 'Perth', 'Hobart'))).toEqual({
      verdict: 'wrong',
      message: 'This answer key is wrong: world-countries 5.1.0 says Canberra.',
    });
  });
});
