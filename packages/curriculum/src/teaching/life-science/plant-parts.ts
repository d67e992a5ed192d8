import type { Teaching } from '../../teaching.ts';

export const plantPartsTeaching: Teaching = {
  warmUp: [
    'Think of a plate with carrots, lettuce, peas and an apple on it.',
    'Everything on this plate comes from plants, but does it all come from the same part of them?',
  ],
  idea: [
    'A plant has six different parts, and each of these parts has an important job that no other part can do.',
    'Roots take in water, stems carry the water upward, and leaves make food with the help of sunlight.',
    'Flowers, fruits and seeds work together, so that new plants can grow in other places.',
  ],
  steps: [
    'Ask where this part grows, such as under the ground, on a stem or inside a fruit.',
    'Ask what this part does for the plant, and compare it with the jobs of the six parts.',
    'Name the part that has both the right place and the right job.',
  ],
  why: [
    'The parts of a plant need each other like the players of a team.',
    'A leaf can not make food without the water that the roots take in, and the stem connects the two.',
    'The shape of a part fits its job, so a leaf is flat and wide because it has to catch the light.',
  ],
  slip: [
    'In the kitchen a tomato is called a vegetable, although it grew from a flower and has seeds inside.',
    'Always ask what the thing does for the plant, and forget for a moment how we eat it.',
  ],
  world: [
    'Your team discovers plants that nobody in this place has ever seen before.',
    'Find out what each part does, and you will know how to water these plants and how to grow more of them.',
  ],
  support: [
    'Draw one plant with all of its six parts, and write the job of each part beside it.',
    'Then find the same parts on a real plant, and touch them while you say their names.',
  ],
  stretch: [
    'Plan a meal in which every one of the six parts of a plant is used at least once.',
    'Which part is the hardest one to find, and why do we seldom eat it?',
  ],
  rule: 'Each part of a plant has a job that helps the plant to live, to grow or to make new plants.',
  vocabulary: [
    { term: 'root', meaning: 'the part that holds a plant in the soil and takes in water' },
    { term: 'stem', meaning: 'the part that holds up the leaves and carries water to them' },
    { term: 'pollen', meaning: 'the fine dust of flowers that is needed to make seeds' },
  ],
};
