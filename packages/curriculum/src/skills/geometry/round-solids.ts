import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { coneVolumeTeaching, cylinderVolumeTeaching, sphereVolumeTeaching } from '../../teaching/geometry/round-solids.ts';
import { decimal } from '../../value.ts';
import { addUp, isNumber } from './number-checks.ts';

/** A round solid; the question gives its radius or its diameter. A sphere has no height of its own (0). */
type Params = Telling & { radius: number; height: number; given: 'radius' | 'diameter' };
/** How much of the cylinder around it a solid fills, in thirds; a sphere stands in a cylinder two radii high. */
type Solid = { name: 'cylinder' | 'cone' | 'sphere'; thirds: 1 | 2 | 3 };

const highOf = ({ radius, height }: Params) => (height === 0 ? 2 * radius : height);
/** Hundredths of `thirds` thirds of 3.14 × n, where n makes them whole. */
const piThirds = (n: number, thirds: number) => (n % 3 === 0 || thirds === 3 ? decimal((314 * n * thirds) / 3, 2) : null);
const volume = (p: Params, { thirds }: Solid) => decimal((314 * p.radius ** 2 * highOf(p) * thirds) / 3, 2);
const measured = (p: Params, unit: string) => `a ${p.given} of ${p.given === 'radius' ? p.radius : 2 * p.radius} ${unit}`;
const radiusText = (p: Params) => (p.given === 'radius' ? `${p.radius}` : `(${2 * p.radius} / 2)`);

const withHeight: Readonly<Record<Difficulty, readonly [number, number]>> = { easy: [2, 6], medium: [3, 10], hard: [5, 20] };

function drawSolid(rng: Rng, difficulty: Difficulty, { name, thirds }: Solid): Omit<Params, keyof Telling> {
  const given = rng.pick(['radius', 'diameter'] as const);
  if (name === 'sphere') return { radius: 3 * rng.int(1, { easy: 4, medium: 10, hard: 30 }[difficulty]), height: 0, given };
  const [low, high] = withHeight[difficulty];
  const [radius, height] = [rng.int(low, high), rng.int(low + 1, high + 4)];
  const awkward = radius === height || 2 * radius === height || (thirds === 1 && (radius * height) % 3 !== 0);
  return awkward ? drawSolid(rng, difficulty, { name, thirds }) : { radius, height, given };
}

const shared = (solid: Solid): readonly Misconception<Params>[] => [
  {
    id: 'diameter-for-radius',
    name: 'Uses the diameter for the radius',
    wrong: (p) => (p.given === 'diameter' ? volume({ ...p, radius: 2 * p.radius }, solid) : null),
    feedback: () => say`You used the diameter. The rule needs the radius, which is half as long.`,
  },
  {
    id: 'forgot-pi',
    name: 'Leaves π out',
    wrong: (p) => decimal((p.radius ** 2 * highOf(p) * solid.thirds) / 3, 0),
    feedback: () => say`The steps are right, but π is missing. A circle covers π times the square on its radius.`,
  },
];

const standing: readonly Misconception<Params>[] = [
  {
    id: 'did-not-square',
    name: 'Doubles the radius where it has to be squared',
    wrong: (p) => decimal(314 * 2 * p.radius * p.height, 2),
    feedback: () =>
      say`You multiplied the circumference by the height. The volume starts from the area of the base, π times the radius squared.`,
  },
  {
    id: 'base-only',
    name: 'Gives the area of the base',
    wrong: (p) => decimal(314 * p.radius ** 2, 2),
    feedback: () => say`That is the area of the circle at the bottom. How high does the solid rise above it?`,
  },
  {
    id: 'squared-the-height',
    name: 'Squares the height in place of the radius',
    wrong: (p) => decimal(314 * p.radius * p.height ** 2, 2),
    feedback: () => say`You squared the height. The radius is the length that appears two times.`,
  },
];

const roundSkill = (
  solid: Solid,
  own: SkillFacts & { wrong: readonly Misconception<Params>[]; prompts: readonly ((p: Params) => RichText)[] },
): Skill => {
  const { wrong, prompts, ...facts } = own;
  return defineSkill<Params>({
    ...facts,
    make: (rng, difficulty) => ({ ...drawTelling(rng, prompts.length - 1), ...drawSolid(rng, difficulty, solid) }),
    solve: (p) => volume(p, solid),
    // Stacks thin slices of the cylinder around it, and compares three of the solids with so many of the cylinder.
    verify: (p, answer) => {
      let slices = 0;
      for (let layer = 0; layer < highOf(p); layer++) slices += addUp(addUp(314, p.radius), p.radius);
      return isNumber(answer, addUp(slices, solid.thirds), 300);
    },
    misconceptions: [...shared(solid), ...wrong],
    prompt: (p) => tell(prompts, p),
    explain: (p, answer) => {
      const cube = p.radius ** 2 * highOf(p);
      return [
        p.given === 'radius'
          ? say`The radius is given: ${p.radius}.`
          : say`The radius is half of the diameter: ${2 * p.radius} ÷ 2 = ${p.radius}.`,
        ...(solid.name === 'sphere'
          ? [say`Radius times radius times radius: ${p.radius} × ${p.radius} × ${p.radius} = ${p.radius ** 3}.`]
          : [say`Radius squared times height: ${p.radius} × ${p.radius} × ${p.height} = ${cube}.`]),
        ...(solid.name === 'cone' ? [say`A cone fills a third of its cylinder: ${cube} ÷ 3 = ${cube / 3}.`] : []),
        ...(solid.name === 'sphere' ? [say`Take four thirds of it: ${p.radius ** 3} × 4 ÷ 3 = ${(p.radius ** 3 * 4) / 3}.`] : []),
        say`Multiply by π: 3.14 × ${(cube * solid.thirds) / 3} = ${answer}.`,
      ];
    },
    proof: (p) => {
      const factor = { cylinder: '', cone: '1/3 * ', sphere: '4/3 * ' }[solid.name];
      return { expression: `${factor}3.14 * ${radiusText(p)}^${solid.name === 'sphere' ? 3 : `2 * ${p.height}`}` };
    },
  });
};

const facts = { grade: 8, grades: [8, 9], domain: 'geometry', standard: '8.G.C.9' } as const;

export const cylinderVolume = roundSkill(
  { name: 'cylinder', thirds: 3 },
  {
    ...facts,
    id: 'volume-of-cylinders',
    name: 'Volume of cylinders',
    keywords: ['volume of a cylinder', 'volume of cylinders', 'cylinder', 'pi', 'volume of round solids'],
    prerequisites: ['area-of-circles'],
    teaching: cylinderVolumeTeaching,
    wrong: [
      ...standing,
      {
        id: 'took-a-third',
        name: 'Uses the rule for a cone',
        wrong: (p) => piThirds(p.radius ** 2 * p.height, 1),
        feedback: () => say`You took a third, as for a cone. A cylinder is equally wide all the way up.`,
      },
    ],
    prompts: [
      (p) =>
        say`A cylinder has ${measured(p, 'cm')} and a height of ${p.height} cm. What is its volume in cubic centimeters? Use 3.14 for π.`,
      (p) =>
        say`A round water tank has ${measured(p, 'feet')} and is ${p.height} feet high. How many cubic feet of water can ${p.name} fill in? Use 3.14 for π.`,
      (p) =>
        say`${p.name} pours candles in the shape of cylinders, with ${measured(p, 'cm')} and a height of ${p.height} cm. How many cubic centimeters of wax does one candle need? Use 3.14 for π.`,
    ],
  },
);

export const coneVolume = roundSkill(
  { name: 'cone', thirds: 1 },
  {
    ...facts,
    id: 'volume-of-cones',
    name: 'Volume of cones',
    keywords: ['volume of a cone', 'volume of cones', 'cone', 'one third of a cylinder', 'volume of round solids'],
    prerequisites: ['volume-of-cylinders'],
    teaching: coneVolumeTeaching,
    wrong: [
      ...standing,
      {
        id: 'forgot-the-third',
        name: 'Uses the rule for a cylinder',
        wrong: (p) => piThirds(p.radius ** 2 * p.height, 3),
        feedback: () => say`That is the cylinder around it. A cone gets narrower, and it fills only a part of the cylinder.`,
      },
      {
        id: 'took-the-half',
        name: 'Thinks that a cone fills half of the cylinder',
        wrong: (p) => decimal(157 * p.radius ** 2 * p.height, 2),
        feedback: () => say`You took half of the cylinder, as for a triangle in a rectangle. For a cone the part is smaller.`,
      },
    ],
    prompts: [
      (p) =>
        say`A cone has ${measured(p, 'cm')} and a height of ${p.height} cm. What is its volume in cubic centimeters? Use 3.14 for π.`,
      (p) =>
        say`Sand falls on a pile in the shape of a cone, with ${measured(p, 'feet')} and a height of ${p.height} feet. How many cubic feet of sand does ${p.name} have to move? Use 3.14 for π.`,
      (p) =>
        say`${p.name} folds paper cups in the shape of cones, with ${measured(p, 'cm')} at the top and a depth of ${p.height} cm. How many cubic centimeters does one cup hold? Use 3.14 for π.`,
    ],
  },
);

export const sphereVolume = roundSkill(
  { name: 'sphere', thirds: 2 },
  {
    ...facts,
    id: 'volume-of-spheres',
    name: 'Volume of spheres',
    keywords: ['volume of a sphere', 'volume of spheres', 'sphere', 'ball', 'four thirds pi', 'volume of round solids'],
    prerequisites: ['volume-of-cones'],
    teaching: sphereVolumeTeaching,
    wrong: [
      {
        id: 'squared-in-place-of-cubed',
        name: 'Squares the radius in place of cubing it',
        wrong: (p) => piThirds(p.radius ** 2 * 4, 1),
        feedback: () => say`You squared the radius. A volume needs three lengths, so the radius is used three times.`,
      },
      {
        id: 'forgot-four-thirds',
        name: 'Leaves the four thirds out',
        wrong: (p) => decimal(314 * p.radius ** 3, 2),
        feedback: () => say`You have π times the radius cubed. A sphere holds four thirds of that.`,
      },
      {
        id: 'forgot-to-divide',
        name: 'Multiplies by four and does not divide by three',
        wrong: (p) => decimal(314 * 4 * p.radius ** 3, 2),
        feedback: () => say`You took the radius cubed four times. Four thirds means that it is divided by 3 as well.`,
      },
      {
        id: 'cylinder-around-it',
        name: 'Gives the cylinder around the sphere',
        wrong: (p) => decimal(314 * 2 * p.radius ** 3, 2),
        feedback: () => say`That is the cylinder into which the sphere just fits. The sphere leaves a part of it empty.`,
      },
      {
        id: 'tripled-the-radius',
        name: 'Multiplies the radius by 3 in place of cubing it',
        wrong: (p) => decimal(314 * p.radius * 4, 2),
        feedback: () => say`To cube a number is to use it as a factor three times, not to multiply it by 3.`,
      },
      {
        id: 'third-turned-around',
        name: 'Takes three fourths in place of four thirds',
        wrong: (p) => decimal(314 * 75 * p.radius ** 3, 4),
        feedback: () => say`You turned the fraction around. A sphere holds more than π times the radius cubed, not less.`,
      },
    ],
    prompts: [
      (p) => say`A sphere has ${measured(p, 'cm')}. What is its volume in cubic centimeters? Use 3.14 for π.`,
      (p) =>
        say`A balloon in the shape of a sphere has ${measured(p, 'inches')}. How many cubic inches of air does ${p.name} need to fill it? Use 3.14 for π.`,
      (p) =>
        say`${p.name} carves a ball out of stone, with ${measured(p, 'cm')}. How many cubic centimeters of stone are in the ball? Use 3.14 for π.`,
      (p) =>
        say`A model of a planet is a sphere with ${measured(p, 'inches')}. How many cubic inches of space does ${p.name} have to leave for it? Use 3.14 for π.`,
    ],
  },
);
