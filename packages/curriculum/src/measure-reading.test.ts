import { describe, expect, test } from 'vitest';
import { measureReading } from './measure-reading.ts';

const easy = ['The cat sat on the mat. It saw a big dog. The dog ran to the park.'];
const hard = [
  'Notwithstanding considerable institutional opposition, the commission recommended comprehensive reorganization of administrative responsibilities.',
];

describe('the reading level', () => {
  test('is low for short words and high for long ones, whatever the target', () => {
    expect(measureReading(easy, 5).high).toBeLessThan(2);
    expect(measureReading(hard, 5).low).toBeGreaterThan(12);
  });

  test('is a band around the measured grade', () => {
    const { low, measured_grade: measured, high } = measureReading(hard, 5);
    expect(low).toBeLessThanOrEqual(measured);
    expect(measured).toBeLessThanOrEqual(high);
  });

  test('names the sentences that lie above the target, and none that do not', () => {
    expect(measureReading([...easy, ...hard], 4).hard_sentences).toEqual(hard);
    expect(measureReading(hard, 60).hard_sentences).toEqual([]);
  });

  test('leaves numbers and lines of mathematics out', () => {
    const withMaths = [...easy, 'Add the tops: 3 + 4 = 7 of 12.', '1,234,567 × 89 = 109,876,463.'];
    expect(measureReading(withMaths, 3)).toEqual(measureReading(easy, 3));
  });

  test('does not change when a text is said twice', () => {
    expect(measureReading([...easy, ...easy], 3)).toEqual(measureReading(easy, 3));
  });

  test('is zero where there is nothing to read', () => {
    expect(measureReading(['', '1 + 1 = 2'], 3)).toMatchObject({ measured_grade: 0, low: 0, high: 0, hard_sentences: [] });
  });
});
