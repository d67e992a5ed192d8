import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { scaleDrawingsTeaching } from '../../teaching/ratios/scale-drawings.ts';
import { decimal, integer, type Value } from '../../value.ts';
import { endingDecimal, isNumber, numberOf } from './exact-numbers.ts';

/** One centimeter of the drawing stands for `scale` units; lengths on the drawing are in halves of a centimeter. */
type Params = Telling & { scale: number; halves: number; width: number; asks: 'real' | 'drawing' | 'area' };

const drawn = ({ halves }: Params): Fraction => new Fraction(halves, 2);
const real = (p: Params): Fraction => drawn(p).mul(p.scale);
const half = (n: number): Value => decimal(n * 5, 1);
const realLength = (p: Params): Value => numberOf(real(p));

const prompts = [
  (p: Params) =>
    ({
      real: say`On a plan, 1 centimeter stands for ${p.scale} meters. A street is ${half(p.halves)} centimeters long on the plan. How many meters long is it in reality?`,
      drawing: say`On a plan, 1 centimeter stands for ${p.scale} meters. A street is ${realLength(p)} meters long. How many centimeters long is it on the plan?`,
      area: say`On a plan, 1 centimeter stands for ${p.scale} meters. A field is ${half(p.halves)} centimeters long and ${p.width} centimeters wide on the plan. What is its real area in square meters?`,
    })[p.asks],
  (p: Params) =>
    ({
      real: say`${p.name} measures ${half(p.halves)} centimeters between two villages on a map. One centimeter on it stands for ${p.scale} kilometers. How many kilometers apart are they?`,
      drawing: say`Two villages are ${realLength(p)} kilometers apart, and ${p.name} draws a map on which 1 centimeter stands for ${p.scale} kilometers. How many centimeters apart does ${p.name} draw them?`,
      area: say`${p.name} draws a park as a rectangle, ${half(p.halves)} centimeters long and ${p.width} centimeters wide. One centimeter stands for ${p.scale} meters. What is the real area of the park in square meters?`,
    })[p.asks],
  (p: Params) =>
    ({
      real: say`In the model of a town that ${p.name} builds, 1 centimeter stands for ${p.scale} meters. A bridge is ${half(p.halves)} centimeters long in the model. How many meters long is the real one?`,
      drawing: say`In the model of a town that ${p.name} builds, 1 centimeter stands for ${p.scale} meters. A bridge is ${realLength(p)} meters long. How many centimeters long does the model of it have to be?`,
      area: say`In the model of a town that ${p.name} builds, 1 centimeter stands for ${p.scale} meters. The market place is ${half(p.halves)} centimeters long and ${p.width} centimeters wide in the model. What is its real area in square meters?`,
    })[p.asks],
];

export const scaleDrawings = defineSkill<Params>({
  id: 'scale-drawings',
  name: 'Scale drawings',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.G.A.1',
  keywords: ['scale drawings', 'scale', 'scale factor', 'map scale', 'plan and model', 'actual lengths and areas', 'blueprint'],
  prerequisites: ['equivalent-ratio-tables', 'area-of-rectangles'],
  teaching: scaleDrawingsTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(difficulty === 'easy' ? (['real', 'drawing'] as const) : (['real', 'drawing', 'area'] as const));
    const scale = difficulty === 'easy' ? rng.pick([2, 3, 4, 5, 10, 20]) : rng.int(3, difficulty === 'medium' ? 12 : 25);
    const halves = difficulty === 'easy' ? rng.int(3, 12) * 2 : rng.int(5, difficulty === 'medium' ? 19 : 39);
    return { ...drawTelling(rng, 2), scale, halves, width: rng.int(2, 9), asks };
  },
  solve: (p) => {
    if (p.asks === 'area') return numberOf(real(p).mul(p.width).mul(p.scale));
    return numberOf(p.asks === 'real' ? real(p) : drawn(p));
  },
  // Lays the scale out half centimeter by half centimeter, and for an area square by square of the drawing.
  verify: (p, answer) =>
    isNumber(answer, (n, d) => {
      let halfUnits = 0;
      for (let i = 0; i < p.halves; i++) halfUnits += p.scale;
      if (p.asks === 'real') return n * 2 === halfUnits * d;
      if (p.asks === 'drawing') return n * p.scale * 2 === halfUnits * d;
      let area = 0;
      for (let i = 0; i < p.width; i++) area += halfUnits * p.scale;
      return n * 2 === area * d;
    }),
  misconceptions: [
    {
      id: 'added-or-subtracted-the-scale',
      name: 'Adds or subtracts the number of the scale',
      wrong: (p) => {
        if (p.asks === 'area') return null;
        return numberOf(p.asks === 'real' ? drawn(p).add(p.scale) : real(p).sub(p.scale));
      },
      feedback: ({ scale }) => say`You added or subtracted. Every single centimeter stands for ${scale}, so multiply or divide.`,
    },
    {
      id: 'kept-the-length',
      name: 'Keeps the number and changes only the unit',
      wrong: (p) => (p.asks === 'area' ? null : numberOf(p.asks === 'real' ? drawn(p) : real(p))),
      feedback: () => say`You kept the number. What does the scale say about one centimeter?`,
    },
    {
      id: 'opposite-operation',
      name: 'Divides where it has to multiply, or the other way round',
      wrong: (p) => {
        if (p.asks === 'area') return null;
        return p.asks === 'real' ? endingDecimal(drawn(p).div(p.scale)) : numberOf(real(p).mul(p.scale));
      },
      feedback: ({ asks }) =>
        asks === 'real'
          ? say`Reality is larger than the drawing. Which operation makes the number larger?`
          : say`The drawing has only one centimeter for each step of the scale. How many of these steps are there?`,
    },
    {
      id: 'used-the-scale-twice',
      name: 'Uses the scale twice for a length',
      wrong: (p) => (p.asks === 'real' ? numberOf(real(p).mul(p.scale)) : null),
      feedback: () => say`You used the scale twice. That is right for an area, but here a length is asked.`,
    },
    {
      id: 'scaled-the-area-once',
      name: 'Uses the scale only once for an area',
      wrong: (p) => (p.asks === 'area' ? numberOf(drawn(p).mul(p.width).mul(p.scale)) : null),
      feedback: () => say`You used the scale only once. Both the length and the width become larger.`,
    },
    {
      id: 'area-of-the-drawing',
      name: 'Gives the area on the drawing',
      wrong: (p) => (p.asks === 'area' ? numberOf(drawn(p).mul(p.width)) : null),
      feedback: () => say`That is the area on the drawing, in square centimeters. Change both lengths first.`,
    },
    {
      id: 'perimeter-for-area',
      name: 'Adds the real sides',
      wrong: (p) =>
        p.asks === 'area'
          ? numberOf(
              real(p)
                .add(p.width * p.scale)
                .mul(2),
            )
          : null,
      feedback: () => say`You added the sides. An area is found by multiplying length and width.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    if (p.asks === 'area') {
      const [length, width] = [realLength(p), integer(p.width * p.scale)];
      return [
        say`The real length is ${half(p.halves)} × ${p.scale} = ${length}.`,
        say`The real width is ${p.width} × ${p.scale} = ${width}.`,
        say`The real area is ${length} × ${width} = ${answer}.`,
      ];
    }
    if (p.asks === 'real') {
      return [
        say`Each centimeter stands for ${p.scale}.`,
        say`There are ${half(p.halves)} of them: ${half(p.halves)} × ${p.scale} = ${answer}.`,
      ];
    }
    return [
      say`Each centimeter stands for ${p.scale}, so ask how often ${p.scale} fits into ${realLength(p)}.`,
      say`${realLength(p)} ÷ ${p.scale} = ${answer}.`,
    ];
  },
  proof: (p) => {
    const length = drawn(p).toString();
    if (p.asks === 'real') return { expression: `${length} * ${p.scale}` };
    if (p.asks === 'drawing') return { expression: `${real(p).toString()} / ${p.scale}` };
    return { expression: `(${length} * ${p.scale}) * (${p.width} * ${p.scale})` };
  },
});
