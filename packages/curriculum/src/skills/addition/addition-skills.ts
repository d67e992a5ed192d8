import type { Skill } from '../../skill.ts';
import { addOnesOrTens, subtractTens } from './add-with-tens.ts';
import { addWithin1000 } from './add-within-1000.ts';
import { addWithin100, subtractWithin100 } from './columns-within-100.ts';
import { compareStories } from './compare-stories.ts';
import { equalSign } from './equal-sign.ts';
import { estimateSums } from './estimate-sums.ts';
import { missingAddend } from './missing-addend.ts';
import { addMultiDigit, subtractMultiDigit } from './multi-digit-columns.ts';
import { partnersOfTen } from './partners-of-ten.ts';
import { addSeveral, addThree } from './several-numbers.ts';
import { storiesWithin100 } from './stories-within-100.ts';
import { subtractWithin1000 } from './subtract-within-1000.ts';
import { addWithin10, takeAwayWithin10, within5 } from './sums-to-10.ts';
import { addWithin20, subtractWithin20 } from './sums-to-20.ts';
import { twoStepStories } from './two-step-stories.ts';

export const additionSkills: readonly Skill[] = [
  within5,
  addWithin10,
  takeAwayWithin10,
  partnersOfTen,
  addWithin20,
  subtractWithin20,
  addThree,
  missingAddend,
  equalSign,
  compareStories,
  addOnesOrTens,
  subtractTens,
  addWithin100,
  subtractWithin100,
  addSeveral,
  storiesWithin100,
  addWithin1000,
  subtractWithin1000,
  estimateSums,
  twoStepStories,
  addMultiDigit,
  subtractMultiDigit,
];
