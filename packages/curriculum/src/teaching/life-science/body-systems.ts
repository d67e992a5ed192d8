import type { Teaching } from '../../teaching.ts';

export const bodySystemsTeaching: Teaching = {
  warmUp: [
    'When you run up a long staircase, your legs become tired, your heart beats faster and you breathe more deeply.',
    'Why do so many different parts of the body react to the work of the legs?',
  ],
  idea: [
    'Cells that do the same kind of work form a tissue, several tissues form an organ, and organs that share a task form a body system.',
    'Each system has its own responsibility, such as transporting blood, exchanging gases with the air or controlling the movements.',
    'None of the systems could survive alone, because each of them depends on what the others deliver.',
  ],
  steps: [
    'Describe what the organ does, and not only where in the body it is found.',
    'Ask which larger task this work is a part of, such as digestion, transport, breathing, control, support, movement or removing waste.',
    'Name the system that is responsible for this task, and check that the other organs of that system contribute to it as well.',
  ],
  why: [
    'Organs of different systems often lie next to each other, so the position alone does not tell what they do.',
    'The windpipe and the esophagus are neighbors, but one of them leads air to the lungs and the other leads food to the stomach.',
    'A system is defined by its task, and therefore the task is the most reliable sign.',
  ],
  slip: [
    'A frequent mistake is to name the system that an organ cooperates with, instead of the system it belongs to.',
    'The lungs deliver oxygen to the blood, but the transport through the body is the task of the heart and the vessels.',
  ],
  world: [
    'The medical station has lost its records, and the doctors need to know which organs work together.',
    'Restore the order of the body systems, and the station can be opened again.',
  ],
  support: [
    'Draw the outline of a body, and use a different color for the organs of every system.',
    'Explain to a partner in one sentence what each color does for the rest of the body.',
  ],
  stretch: [
    'Choose two systems, and describe what would happen to one of them within minutes if the other stopped working.',
    'Discuss why the pancreas is counted as a member of two different systems.',
  ],
  rule: 'The body is made of systems of organs, and each system consists of cells that work together on one task.',
  vocabulary: [
    { term: 'organ', meaning: 'a part of the body that is made of several tissues and has a certain task' },
    { term: 'body system', meaning: 'a group of organs that work together on one task' },
    { term: 'tissue', meaning: 'a group of similar cells that do the same work' },
  ],
};
