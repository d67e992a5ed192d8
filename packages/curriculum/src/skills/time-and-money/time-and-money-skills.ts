import type { Skill } from '../../skill.ts';
import { billsAndCoinsStories } from './bills-and-coins-stories.ts';
import { countCoins } from './coins.ts';
import { convertTime } from './convert-time.ts';
import { elapsedTime } from './elapsed-time.ts';
import { endTime } from './end-time.ts';
import { moneyStories } from './money-stories.ts';
import { timeToFiveMinutes, timeToHalfHour } from './read-a-clock.ts';

export const timeAndMoneySkills: readonly Skill[] = [
  timeToHalfHour,
  timeToFiveMinutes,
  countCoins,
  billsAndCoinsStories,
  elapsedTime,
  endTime,
  convertTime,
  moneyStories,
];
