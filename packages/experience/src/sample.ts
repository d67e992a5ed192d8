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

/** A game of three scripts in the shape that the build writes. */
export const sampleGame: GameBundle = {
  modules: [
    { path: ['ServerScriptService', 'Game', 'main'], className: 'Script', source: 'print("]]>")' },
    { path: ['ServerScriptService', 'Game', 'core', 'decide'], className: 'ModuleScript', source: 'return {}' },
    { path: ['StarterPlayer', 'StarterPlayerScripts', 'Game', 'hud'], className: 'LocalScript', source: '-- hud' },
  ],
  lesson: { path: ['ServerStorage', 'Lesson'] },
};
