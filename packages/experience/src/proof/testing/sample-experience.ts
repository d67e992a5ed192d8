import type { Experience } from '@toolboxai/contracts';

type Question = Experience['questions'][number];

function question(id: string, answer: string): Question {
  const choices: Question['choices'] = ['a', 'b', 'c', 'd'].map((choice, index) => ({
    id: choice,
    text: `${index + 1}/7`,
    text_rich: [{ frac: [index + 1, 7] }],
    feedback: `About choice ${choice} of ${id}: "look" at the ½.`,
  }));
  return {
    id,
    prompt: `What is 1/3 + 1/4? (${id})`,
    prompt_rich: ['What is ', { frac: [1, 3] }, ` + 1/4? (${id})`],
    choices,
    answer,
  };
}

/** Three questions on an island: the smallest lesson that shows everything. */
export const sampleExperience: Experience = {
  version: 1,
  seed: 'sample',
  title: 'Adding "fractions"',
  grade: 5,
  theme: 'island',
  terrain: [
    { op: 'block', material: 'Grass', pos: [0, -8, 0], size: [256, 16, 256] },
    { op: 'ball', material: 'Sand', pos: [40, 0, 0], size: [16, 16, 16] },
  ],
  parts: [],
  spawn: { pos: [0, 4, 0] },
  stations: ['q1', 'q2', 'q3'].map((id, index) => ({
    id: `station-${index + 1}`,
    pos: [index * 24, 0, 0],
    npc: { name: 'Mira', lines: ['Hello!', 'Can you help me?'] },
    question_id: id,
  })),
  questions: [question('q1', 'b'), question('q2', 'd'), question('q3', 'a')],
  rules: { points_per_correct: 10, attempts: 2, seconds_per_question: 0, points_for_speed: 0, teams: 0 },
};
