import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { circleAreaTeaching, circumferenceTeaching } from '../../teaching/geometry/circles.ts';
import { decimal } from '../../value.ts';
import { addUp, isNumber } from './number-checks.ts';

/** A circle of a whole radius; the question gives its radius or its diameter. */
type Params = Telling & { radius: number; given: 'radius' | 'diameter' };

const radii = { easy: [3, 12], medium: [4, 25], hard: [11, 60] } as const;

const drawCircle = (rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> => ({
  radius: rng.int(radii[difficulty][0], radii[difficulty][1]),
  given: rng.pick(['radius', 'diameter'] as const),
});

/** So many times 3.14. */
const timesPi = (n: number) => decimal(314 * n, 2);
const length = ({ radius, given }: Params) => (given === 'radius' ? radius : 2 * radius);
const measure = (p: Params, unit: string) => `a ${p.given} of ${length(p)} ${unit}`;

const aroundPrompts = [
  (p: Params) => say`A circle has ${measure(p, 'cm')}. What is its circumference in centimeters? Use 3.14 for π.`,
  (p: Params) =>
    say`A round pond has ${measure(p, 'meters')}. ${p.name} walks around it once, along its edge. How many meters is that? Use 3.14 for π.`,
  (p: Params) =>
    say`The wheel of a cart has ${measure(p, 'cm')}. How many centimeters does the cart roll forward when ${p.name} turns the wheel once? Use 3.14 for π.`,
];

export const circumference = defineSkill<Params>({
  id: 'circumference-of-circles',
  name: 'Circumference of circles',
  grade: 7,
  grades: [7, 8],
  domain: 'geometry',
  standard: '7.G.B.4',
  keywords: ['circumference', 'circumference of a circle', 'circles', 'pi', 'diameter and radius', 'distance around a circle'],
  prerequisites: ['multiply-decimals'],
  teaching: circumferenceTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawCircle(rng, difficulty) }),
  solve: ({ radius }) => timesPi(2 * radius),
  // Lays 3.14 down once for each unit of the diameter, in hundredths.
  verify: ({ radius }, answer) => isNumber(answer, addUp(314, radius) + addUp(314, radius), 100),
  misconceptions: [
    {
      id: 'mixed-up-radius-and-diameter',
      name: 'Takes the radius for the diameter, or the diameter for the radius',
      wrong: ({ radius, given }) => timesPi(given === 'radius' ? radius : 4 * radius),
      feedback: ({ given }) =>
        given === 'radius'
          ? say`You multiplied π by the radius. The way across the whole circle is twice as long.`
          : say`You doubled the diameter. It already reaches across the whole circle.`,
    },
    {
      id: 'area-instead',
      name: 'Uses the rule for the area',
      wrong: ({ radius }) => timesPi(radius * radius),
      feedback: () => say`You squared the radius, and that leads to the area. The distance around needs π times the diameter.`,
    },
    {
      id: 'forgot-pi',
      name: 'Leaves π out',
      wrong: ({ radius }) => decimal(2 * radius, 0),
      feedback: () => say`That is the way straight across. The way around is a little more than three times as long.`,
    },
    {
      id: 'four-times-the-diameter',
      name: 'Goes around as on a square',
      wrong: ({ radius }) => decimal(8 * radius, 0),
      feedback: () =>
        say`You went around a square that encloses the circle. The circle takes a shorter way: π times the diameter.`,
    },
    {
      id: 'three-for-pi',
      name: 'Rounds π to 3',
      wrong: ({ radius }) => decimal(6 * radius, 0),
      feedback: () => say`A fine estimate with 3 for π. The question asks for 3.14.`,
    },
  ],
  prompt: (p) => tell(aroundPrompts, p),
  explain: (p, answer) => [
    p.given === 'radius'
      ? say`The diameter is twice the radius: 2 × ${p.radius} = ${2 * p.radius}.`
      : say`The diameter is given: ${2 * p.radius}.`,
    say`The circumference is π times the diameter.`,
    say`3.14 × ${2 * p.radius} = ${answer}.`,
  ],
  proof: (p) => ({ expression: p.given === 'radius' ? `2 * 3.14 * ${p.radius}` : `3.14 * ${2 * p.radius}` }),
});

const areaPrompts = [
  (p: Params) => say`A circle has ${measure(p, 'cm')}. What is its area in square centimeters? Use 3.14 for π.`,
  (p: Params) =>
    say`${p.name} plants a round garden with ${measure(p, 'feet')}. How many square feet does the garden cover? Use 3.14 for π.`,
  (p: Params) =>
    say`${p.name} sets up a sprinkler that waters a circle with ${measure(p, 'feet')}. How many square feet does it water? Use 3.14 for π.`,
];

export const circleArea = defineSkill<Params>({
  id: 'area-of-circles',
  name: 'Area of circles',
  grade: 7,
  grades: [7, 8],
  domain: 'geometry',
  standard: '7.G.B.4',
  keywords: ['area of a circle', 'area of circles', 'circles', 'pi', 'radius squared', 'pi r squared'],
  prerequisites: ['circumference-of-circles'],
  teaching: circleAreaTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawCircle(rng, difficulty) }),
  solve: ({ radius }) => timesPi(radius * radius),
  // Builds the square on the radius row by row, and takes 3.14 of it for each of its squares.
  verify: ({ radius }, answer) => {
    let hundredths = 0;
    for (let row = 0; row < radius; row++) for (let column = 0; column < radius; column++) hundredths += 314;
    return isNumber(answer, hundredths, 100);
  },
  misconceptions: [
    {
      id: 'circumference-instead',
      name: 'Doubles the radius and does not square it',
      wrong: ({ radius }) => timesPi(2 * radius),
      feedback: () =>
        say`You doubled the radius, and that gives the circumference. For the area the radius is multiplied by itself.`,
    },
    {
      id: 'squared-the-diameter',
      name: 'Squares the diameter',
      wrong: ({ radius }) => timesPi(4 * radius * radius),
      feedback: () => say`You squared the diameter. The rule needs the radius, which reaches from the center to the edge.`,
    },
    {
      id: 'squared-pi-too',
      name: 'Squares π together with the radius',
      wrong: ({ radius }) => decimal(314 * 314 * radius * radius, 4),
      feedback: () => say`You squared π as well. Only the radius is squared, and the result is multiplied by π.`,
    },
    {
      id: 'forgot-pi',
      name: 'Leaves π out',
      wrong: ({ radius }) => decimal(radius * radius, 0),
      feedback: () => say`That is the square on the radius. A little more than three of these squares cover the circle.`,
    },
    {
      id: 'square-around-it',
      name: 'Gives the area of the square around the circle',
      wrong: ({ radius }) => decimal(4 * radius * radius, 0),
      feedback: () => say`That is the square around the circle, corners and all. The circle itself is smaller.`,
    },
    {
      id: 'radius-once',
      name: 'Multiplies π by the radius and does not square it',
      wrong: ({ radius }) => timesPi(radius),
      feedback: () => say`The radius appears two times in an area. Multiply it by itself before you multiply by π.`,
    },
  ],
  prompt: (p) => tell(areaPrompts, p),
  explain: (p, answer) => [
    p.given === 'radius'
      ? say`The radius is given: ${p.radius}.`
      : say`The radius is half of the diameter: ${2 * p.radius} ÷ 2 = ${p.radius}.`,
    say`Square the radius: ${p.radius} × ${p.radius} = ${p.radius * p.radius}.`,
    say`Multiply by π: 3.14 × ${p.radius * p.radius} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `3.14 * ${p.given === 'radius' ? p.radius : `(${2 * p.radius} / 2)`}^2` }),
});
