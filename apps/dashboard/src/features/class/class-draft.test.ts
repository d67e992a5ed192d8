import { startClassSchema } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { toStartClass, usualClass } from './class-draft.ts';

const contentId = '0b8e1f0a-3c1d-4b57-9a44-1f2d3c4b5a69';

test('a class has neither timer nor teams nor points for speed unless they are chosen', () => {
  expect(startClassSchema.parse(toStartClass(contentId, usualClass))).toEqual({
    content_id: contentId,
    settings: { teams: 0, seconds_per_question: 0, attempts: 2, points_for_speed: false },
    wait_for_start: false,
  });
});

test('points for speed go with a timer alone', () => {
  expect(toStartClass(contentId, { ...usualClass, pointsForSpeed: true }).settings?.points_for_speed).toBe(false);
  expect(toStartClass(contentId, { ...usualClass, seconds: 30, pointsForSpeed: true }).settings?.points_for_speed).toBe(true);
});
