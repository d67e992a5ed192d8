import { expect, test } from 'vitest';
import { readQuestions } from './read-questions.ts';

test('what is beyond the room that is left is left out; a refused question takes no room', () => {
  const text = ['2', '9', '4', '5'].map((key, index) => `${index + 1}. What is ${index + 1} + 1?\n*A) ${key}\nB) 0\n`).join('\n');
  const { questions, problems } = readQuestions(text, 2);
  expect(questions.map(({ prompt }) => prompt)).toEqual(['What is 1 + 1?', 'What is 3 + 1?']);
  expect(problems).toEqual([
    { line: 5, message: expect.stringContaining('This answer key is wrong') },
    { line: 13, message: 'There is room for 2 questions; from here on they were left out.' },
  ]);
  expect(readQuestions(text, 0)).toMatchObject({ questions: [], problems: [{ line: 1 }, { line: 5 }] });
});
