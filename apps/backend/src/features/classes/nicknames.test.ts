import { playLimits } from '@toolboxai/contracts';
import { checkText } from '@toolboxai/curriculum';
import { expect, test } from 'vitest';
import { drawNickname, nicknameCount } from './nicknames.ts';

test('a class can give every seat that it has a nickname of its own, and each is fit for children', () => {
  expect(nicknameCount).toBeGreaterThan(playLimits.seats);
  const taken = new Set<string>();
  for (let seat = 0; seat < nicknameCount; seat += 1) taken.add(drawNickname(taken, () => 7));
  expect(taken.size).toBe(nicknameCount);
  expect([...taken].filter((name) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) || !checkText(name).ok)).toEqual([]);
  expect(() => drawNickname(taken, () => 0)).toThrow('taken');
});
