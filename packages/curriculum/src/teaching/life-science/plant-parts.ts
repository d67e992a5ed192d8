import type { Teaching } from '../../teaching.ts';

export const plantPartsTeaching: Teaching = {
  warmUp: ['Think of a plate with carrots, lettuce, peas and an apple.', 'All of this comes from plants, but does it come from the same part of them?'],
  idea: [
    'A plant has six main parts, and each part has a job.',
    'Roots take in water, stems carry it, and leaves make food with the help of light.',
    'Flowers, fruits and seeds take care that there will be new plants.',
  ],
  steps: [
    'Ask where this part grows, such as under the ground, on a stem or inside a fruit.',
    'Ask what it does for the plant.',
    'Name the part that has this place and this job.',
  ],
  why: [
    'The parts need each other like the players of a team.',
    'The leaf can not make food without the water that the roots take in, and the stem links the two.',
    'When you know the job, the shape makes sense, because a leaf is flat to catch the light.',
  ],
  slip: [
    'In the kitchen we call a tomato a vegetable, but it grew from a flower and has seeds inside.',
    'Ask what the thing does for the plant, and not how we eat it.',
  ],
  world: [
    'Your team finds plants that nobody here has seen before.',
    'Find out what each part does, and you will know how to water them and how to grow more.',
  ],
  support: ['Draw one plant with all six parts, and write the job beside each of them.', 'Then find the part on a real plant and touch it.'],
  stretch: ['Plan a meal in which every one of the six parts is on the plate.', 'Which part is the hardest to find?'],
  rule: 'Each part of a plant has a job that helps the plant to live, to grow or to make new plants.',
  vocabulary: [
    { term: 'root', meaning: 'the part that holds a plant in the soil and takes in water' },
    { term: 'stem', meaning: 'the part that holds up the leaves and carries water to them' },
    { term: 'pollen', meaning: 'the fine dust of flowers that is needed to make seeds' },
  ],
};
