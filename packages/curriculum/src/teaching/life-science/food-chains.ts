import type { Teaching } from '../../teaching.ts';

export const foodChainsTeaching: Teaching = {
  warmUp: [
    'Think of the last thing that you ate, and ask what that plant or animal needed to grow.',
    'How many steps does it take until you arrive at the sun?',
  ],
  idea: [
    'A food chain shows who is eaten by whom, and every arrow points to the living thing that eats.',
    'The arrow shows where the matter and the energy of the food are going.',
    'At the start there is always a producer, which makes its own food from air, water and sunlight.',
  ],
  steps: [
    'Look for the beginning of the chain, because that is where the producer stands.',
    'Read each arrow of the chain aloud with the words "is eaten by".',
    'For the eater of something, follow the arrow forward, and for its food, go back along the arrow.',
    'Check that your answer is a neighbor in the chain, and that no link lies in between.',
  ],
  why: [
    'Animals cannot make their own food, so they depend on something that was alive before them.',
    'When you follow the food back, you always arrive at a plant or at tiny algae.',
    'When plants and animals die, decomposers break them down, and the soil receives the matter again.',
  ],
  slip: [
    'Many people read the arrow as "eats" and turn the whole chain around.',
    'Remember that the arrow follows the food, which moves from the one that is eaten to the one that eats.',
  ],
  world: [
    'The animals in this place depend on each other, and some of them have lost their food.',
    'Find out who eats what, and you will know which link has to be repaired first.',
  ],
  support: [
    'Write each living thing on a card, and lay arrows of paper between the cards.',
    'Move a small stone along the arrows, and say at every card who is eating.',
  ],
  stretch: [
    'Invent a second chain that shares one animal with the first, and join the two into a food web.',
    'What happens to both chains if the shared animal disappears?',
  ],
  rule: 'Matter moves from plants to the animals that eat them, from animal to animal, and through decomposers back to the soil.',
  vocabulary: [
    { term: 'producer', meaning: 'a living thing that makes its own food, such as a plant' },
    { term: 'consumer', meaning: 'a living thing that eats other living things' },
    { term: 'decomposer', meaning: 'a living thing that breaks down what has died' },
  ],
};
