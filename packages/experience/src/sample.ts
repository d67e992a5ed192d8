import type { Question, Theme } from '@toolboxai/contracts';
import { buildExperience } from './build-experience.ts';
import type { GameBundle } from './place/place-tree.ts';

/** Questions for tests, each with its number in the prompt. */
export function sampleQuiz(
  count: number,
  prompt = (index: number): string => `What is ${index} + ${index + 1}?`,
): { questions: Question[] } {
  return {
    questions: Array.from({ length: count }, (_, index) => ({
      id: `q${index + 1}`,
      skill: 'add',
      standard: null,
      prompt: prompt(index),
      choices: [
        { id: 'a', text: String(index * 2 + 1), correct: true, feedback: 'Yes.' },
        { id: 'b', text: String(index * 2), correct: false, feedback: 'Count one more.' },
      ],
      explanation: [],
      difficulty: 'easy',
      proof: { kind: 'exact', expression: `${index}+${index + 1}`, equals: String(index * 2 + 1) },
    })),
  };
}

export function sampleExperience(count: number, theme: Theme, seed = 'demo'): ReturnType<typeof buildExperience> {
  return buildExperience({ quiz: sampleQuiz(count), title: 'Adding', grade: 3, seed, theme });
}

/** One prompt of each kind of figure, by skill. */
const figurePrompts = [
  ['compare-fractions', 'Which sign makes this true? 3/4 ☐ 2/12'],
  ['area-of-rectangles', 'A rectangle is 12 inches long and 7 inches wide. What is its area in square inches?'],
  [
    'volume-by-unit-cubes',
    'A solid is built from unit cubes in 4 layers. Each layer has 3 rows of 4 cubes. What is its volume in cubic units?',
  ],
  [
    'distance-on-a-coordinate-grid',
    'You go from (0, 7) to (10, 1) along the lines of a grid. How many units long is the shortest way?',
  ],
  [
    'volume-of-cylinders',
    'A cylinder has a radius of 3 cm and a height of 5 cm. What is its volume in cubic centimeters? Use 3.14 for π.',
  ],
] as const;

/** A world in which each kind of figure stands at one station. */
export function figureExperience(theme: Theme, seed = 'figures'): ReturnType<typeof buildExperience> {
  const questions = sampleQuiz(figurePrompts.length).questions.map((question, index) => {
    const [skill, prompt] = figurePrompts[index] ?? figurePrompts[0];
    return { ...question, skill, prompt };
  });
  return buildExperience({ quiz: { questions }, title: 'Figures', grade: 4, seed, theme });
}

/** A game of three scripts in the shape that the build writes. */
export const sampleGame: GameBundle = {
  modules: [
    { path: ['ServerScriptService', 'Game', 'main'], className: 'Script', source: 'print("]]>")' },
    { path: ['ServerScriptService', 'Game', 'core', 'decide'], className: 'ModuleScript', source: 'return {}' },
    { path: ['StarterPlayer', 'StarterPlayerScripts', 'Game', 'hud'], className: 'LocalScript', source: '-- hud' },
  ],
  lesson: { path: ['ServerStorage', 'Lesson'] },
};
