import { playLimits } from '@toolboxai/contracts';
import { checkText } from '@toolboxai/curriculum';
import { expect, test } from 'vitest';
import { drawNicknames, nicknameCount } from './nicknames.ts';

test('a class can give every seat that it has a nickname of its own, and each is fit for children', () => {
  expect(nicknameCount).toBeGreaterThan(playLimits.seats);
  const all = [...drawNicknames(() => nicknameCount - 1)];
  expect(all).toHaveLength(nicknameCount);
  expect(new Set(all).size).toBe(nicknameCount);
  expect(all.filter((name) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) || !checkText(name).ok)).toEqual([]);
});
