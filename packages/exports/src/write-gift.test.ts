import fc from 'fast-check';
import { type MultipleChoice, parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { anyTexts } from './hostile-text.fixture.ts';
import { bundleOf, questionOf, sampleBundle } from './sample-bundle.fixture.ts';
import { writeGift } from './write-gift.ts';

const read = (gift: string): MultipleChoice[] => parse(gift) as MultipleChoice[];

/** Readers of GIFT trim texts and make one space of many. */
const asRead = (text: string): string =>
  text
    .toWellFormed()
    .trim()
    .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ');

describe('a GIFT file', () => {
  test('holds each question with its choices, the right one, a hint each, and the worked steps', () => {
    const questions = read(writeGift(sampleBundle.quiz));
    expect(questions).toHaveLength(sampleBundle.quiz.questions.length);
    for (const [index, question] of sampleBundle.quiz.questions.entries()) {
      const found = questions[index];
      expect([found?.type, found?.title]).toEqual(['MC', `Adding fractions ${index + 1}`]);
      expect(found?.stem).toEqual({ format: 'plain', text: question.prompt });
      expect(
        found?.choices.map(({ text, isCorrect, feedback }) => ({ text: text.text, isCorrect, feedback: feedback?.text })),
      ).toEqual(question.choices.map(({ text, correct, feedback }) => ({ text, isCorrect: correct, feedback })));
      expect(found?.globalFeedback?.text).toBe(question.explanation.join('\n'));
    }
  });

  test('gives back every text, whatever is in it, and never more questions or choices', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const [prompt = '', right = '', wrong = '', hint = '', step = ''] = texts.map((text) => `.${text}`);
        const found = read(writeGift(bundleOf([questionOf([prompt, right, wrong, hint, step])]).quiz));
        expect(found).toHaveLength(1);
        expect(found[0]?.stem).toEqual({ format: 'plain', text: asRead(prompt) });
        expect(found[0]?.choices.map(({ text, isCorrect }) => [text, isCorrect])).toEqual([
          [{ format: 'plain', text: asRead(wrong) }, false],
          [{ format: 'plain', text: asRead(right) }, true],
        ]);
        expect(found[0]?.choices.map(({ feedback }) => feedback?.text)).toEqual([asRead(hint), asRead(hint)]);
        expect(found[0]?.globalFeedback?.text).toBe(asRead(step));
      }),
      { numRuns: 300 },
    );
  });

  test.each(['%100%yes', '[html]<b>bold</b>', '[', '=', '~', '#', '####', '// no comment', '->', '{}', '::', '\\', '\\n'])(
    'takes a choice that opens with GIFT’s own signs for text: %s',
    (text) => {
      const [found] = read(writeGift(bundleOf([questionOf([text, text, 'other', text, text])]).quiz));
      expect(found?.choices.map((choice) => [choice.text.text, choice.weight])).toEqual([
        ['other', null],
        [text, null],
      ]);
      expect([found?.stem.text, found?.globalFeedback?.text]).toEqual([text, text]);
    },
  );

  test('writes no feedback where there is none', () => {
    const gift = writeGift(bundleOf([questionOf(['What?', 'a', 'b'])]).quiz);
    expect(gift).not.toContain('#');
    expect(read(gift)[0]?.globalFeedback).toBeNull();
  });
});
