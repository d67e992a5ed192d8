import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'capital', meaning: 'the city from which a country is governed' },
  { term: 'government', meaning: 'the people and offices that make the rules of a country and carry them out' },
  { term: 'legend', meaning: 'the box on a map that tells what its signs and colors mean' },
];

export const capitalsOfEuropeTeaching: Teaching = {
  warmUp: [
    'Which is the most famous city in the country where you live, and is it also the capital?',
    'Talk with your partner about what people might find in a capital.',
  ],
  idea: [
    'The capital is the city in which the government of a country has its seat.',
    'It is often the largest city, but it does not have to be.',
    'On most maps the name of the capital is marked with a star or with a small square.',
  ],
  steps: [
    'Find the country on a map of Europe, and trace its border with your finger.',
    'Stay inside the border, and look for the sign that the legend gives for a capital.',
    'Read the name of the city, and say it together with the name of the country.',
    'Close the map, say the pair once more from memory, and then open the map to check whether you were right.',
  ],
  why: [
    'A border shows which cities belong to which country, so a city outside of it cannot be the capital.',
    'Europe has many small countries close together, and that is why tracing the border first helps so much.',
    'Saying both names as a pair helps you to remember them later.',
  ],
  slip: [
    'The most common slip is to choose the city that you have heard of most often.',
    'Football teams and famous beaches make a city well known, but the star on the map shows the capital.',
  ],
  world: [
    'The messages in this world are addressed to governments, but the names of the cities have faded.',
    'Find the right capital for each letter, so that the messenger can set out today.',
  ],
  support: [
    'Start with five countries that you have heard of, and make a card for each with the capital on its back.',
    'Add two new cards every day, and mix them with the old ones.',
  ],
  stretch: [
    'Some countries have moved their capital from one city to another.',
    'Find an example in Europe, and explain to your partner what the reason could have been.',
  ],
  rule: 'The capital of a country is the city where its government has its seat, and maps mark it with a sign of its own.',
  vocabulary,
};

export const capitalsOfAmericasTeaching: Teaching = {
  warmUp: [
    'Imagine that you could fly from the far north of the Americas to the far south.',
    'Which countries would you cross, and in which cities would you like to land?',
  ],
  idea: [
    'Every country has a city from which it is governed, and this important city is called its capital.',
    'In several countries of the Americas and Oceania, the best known city is not the capital.',
    'A few of them even built a new city, just to be the seat of the government.',
  ],
  steps: [
    'Find the country on the map, and decide whether it lies in the north, in the middle or in the south.',
    'Trace its border, or the coast if it is an island.',
    'Look for the star inside the border, and read the name beside it.',
    'Say the country and the capital as a pair, and picture where the city lies.',
  ],
  why: [
    'Names alone are easy to mix up, but a name with a place in your mind stays there.',
    'When you know that a capital lies high in the mountains or on a bay, you remember it better.',
    'That is why you look at the map first and learn the name second.',
  ],
  slip: [
    'Many people name the largest city, because films and songs tell about it.',
    'When a city comes to your mind at once, ask whether the government really works there.',
  ],
  world: [
    'The radio in this world receives news from all over the Americas and the islands of the Pacific.',
    'Match each message with the right capital, so that the crew knows where to send its answer.',
  ],
  support: [
    'Sing or clap the pairs: say the country on the first beat and the capital on the second.',
    'Learn the large countries first, since they are easy to find on the map.',
  ],
  stretch: [
    'Find a capital in the Americas that was planned and built as a new city.',
    'What could have been better in the new place than in the old one?',
  ],
  rule: 'The largest city of a country is not always its capital, because the capital is the seat of the government.',
  vocabulary,
};

export const capitalsOfWorldTeaching: Teaching = {
  warmUp: [
    'More than half of all countries lie in Africa and Asia, and most people on Earth live there.',
    'Which of their capitals have you heard of, and what do you already know about them?',
  ],
  idea: [
    'A capital is the city where the government of a country works, whether that city is large or small.',
    'In Africa and Asia several countries have moved their government to a city nearer to the center.',
    'Older books and songs may therefore still mention the former capital.',
  ],
  steps: [
    'Locate the country on the map, and notice which countries or seas surround it.',
    'Trace the border completely before you look for any cities.',
    'Find the symbol for a capital inside the border, and read the name beside it.',
    'Connect the name with something about its location, such as a river, a coast or a mountain.',
  ],
  why: [
    'Memory works better when a new name is connected with something that you already know.',
    'A capital in the center of a country can be reached from every direction, while a capital on the coast is often an old harbor.',
    'If you know the reason for its location, you are less likely to confuse the city with another one.',
  ],
  slip: [
    'A common mistake is to choose the largest city, because it appears in the news more frequently.',
    'Another is to choose the capital of a neighbor, so always trace the border before you decide.',
  ],
  world: [
    'Travelers from many countries have arrived in this world, and every one of them carries a sealed letter.',
    'Each letter opens only when someone names the capital of the country that it came from.',
  ],
  support: [
    'Choose one region, such as the east of Africa, and learn only its capitals during the first week.',
    'Draw the outline of the region from memory, and write every capital in its place.',
  ],
  stretch: [
    'Find two countries that moved their capital during the last hundred years.',
    'Compare the old and the new location, and explain what the government may have wanted to achieve.',
  ],
  rule: 'A capital is the seat of the government, and its location often has a reason that can be seen on a map.',
  vocabulary,
};
