import type { Teaching } from '../../teaching.ts';

export const threeGroupsTeaching: Teaching = {
  warmUp: ['Ask the class: do you like red, blue or green best?', 'How can we show what all of us said?'],
  idea: [
    'When we ask many people, we get data.',
    'We put the data in groups and draw one dot for each.',
    'Then we can see which group has more.',
  ],
  steps: [
    'Find the groups that the question names.',
    'Count the dots in each of them.',
    'Add when you need all.',
    'Take away when you want to know how many more.',
  ],
  why: ['Each dot stands for one thing.', 'So the number of dots is the number of things.'],
  slip: [
    'Some of us add when the question says how many more.',
    'Draw lines from dot to dot, and count the dots that have no partner.',
  ],
  world: ['You will find things of three kinds here.', 'Count each kind, so that we know what we have.'],
  support: ['Use a cube for each dot.', 'Build a tower for each group, and put the towers side by side.'],
  stretch: ['Ask ten people a question with three answers.', 'Then ask your partner two things about your data.'],
  rule: 'Data in groups can be counted, added and compared.',
  vocabulary: [
    { term: 'data', meaning: 'what we find out when we ask or count' },
    { term: 'compare', meaning: 'to find out which has more, and how many more' },
  ],
};

export const graphsTeaching: Teaching = {
  warmUp: [
    'Think of all the pets that you know in your street.',
    'How could you draw them so that we see at once which kind is the most?',
  ],
  idea: [
    'A graph is a picture that shows how many things are in each group.',
    'In a picture graph, every little picture stands for one thing.',
    'In a bar graph, a longer bar means that there are more.',
  ],
  steps: [
    'Read the name under each bar.',
    'Find the bars that the question is about.',
    'Write the number for each of these bars.',
    'Add them to find how many in all, or take away to find how many more.',
  ],
  why: [
    'Each bar ends at the number of things in its group.',
    'When two bars stand side by side, the part that sticks out shows how many more there are.',
  ],
  slip: [
    'Some of us read the bar that stands next to the right one.',
    'Put your finger on the name first, and then go up the bar.',
  ],
  world: ['A big graph on the wall shows what is in the store.', 'Read it well before you take something.'],
  support: [
    'Build each bar with cubes, and stand the towers side by side.',
    'Then break off the part that sticks out and count it.',
  ],
  stretch: ['Make a graph of four games that your friends like.', 'Write two questions about it for your partner.'],
  rule: 'A graph shows how many things there are in each group, so that groups can be added and compared.',
  vocabulary: [
    { term: 'bar graph', meaning: 'a graph that shows numbers with bars' },
    { term: 'picture graph', meaning: 'a graph that shows numbers with little pictures' },
    { term: 'data', meaning: 'what we find out when we ask or count' },
  ],
};

export const scaledPicturesTeaching: Teaching = {
  warmUp: [
    'Imagine that you want to draw one star for each of the two hundred books in the class.',
    'How could you save a lot of work?',
  ],
  idea: [
    'In a scaled picture graph, one picture stands for more than one thing.',
    'The key of the graph tells you how many things each picture stands for.',
    'So you do not count the pictures one by one, but in groups.',
  ],
  steps: [
    'Read the key first, and write down what one picture stands for.',
    'Count the pictures in each row that you need.',
    'Multiply the number of pictures by the number in the key.',
    'Then add the rows, or subtract to find the difference.',
  ],
  why: [
    'If one picture stands for five things, then three pictures stand for three groups of five.',
    'Equal groups can be multiplied, and that is what the key lets you do.',
    'The same key belongs to every row, so the rows can be compared fairly.',
  ],
  slip: [
    'Many people count the pictures and forget the key.',
    'Touch the pictures one after the other, and count by the number in the key.',
  ],
  world: [
    'The signs in this place use one picture for many things.',
    'Read the key before you count, or you will bring far too little.',
  ],
  support: ['Write the number of the key inside each picture, and then add these numbers.', 'Begin with a key of two or ten.'],
  stretch: ['Draw the same data with two different keys.', 'Which graph is easier to read, and which one is faster to draw?'],
  rule: 'In a scaled picture graph each picture counts as many things as the key says.',
  vocabulary: [
    { term: 'key', meaning: 'the note that tells what one picture stands for' },
    { term: 'scaled', meaning: 'drawn so that one mark stands for more than one thing' },
    { term: 'difference', meaning: 'how far two numbers are apart' },
  ],
};

export const scaledBarsTeaching: Teaching = {
  warmUp: [
    'A bar on a graph should show eighty votes, but the paper has only ten lines.',
    'What could each of the lines stand for?',
  ],
  idea: [
    'The scale of a bar graph tells how many things one step stands for.',
    'A bar that is six steps high on a scale of ten shows sixty things.',
    'To compare two bars, you can count the steps between their tops.',
  ],
  steps: [
    'Look at the scale, and find out what one step is worth.',
    'Count how many steps high each bar is.',
    'Multiply the steps by what one step is worth.',
    'Add the bars, or subtract the smaller one from the larger one.',
  ],
  why: [
    'All the steps of a scale are equal, so a bar is made of equal groups.',
    'That is why multiplying gives the same number as counting every single thing.',
    'It also works for the gap between two bars, since the gap is made of the same steps.',
  ],
  slip: [
    'It is easy to count the steps and to stop there.',
    'Write the numbers of the scale beside the lines, and read where the top of the bar is.',
  ],
  world: [
    'A tall board shows how much of each thing has been found.',
    'Read the scale with care, and you will know what is still missing.',
  ],
  support: [
    'Draw the bars on squared paper, and write the number of the scale in each square.',
    'Use the times tables chart to find the total of each bar.',
  ],
  stretch: [
    'The bars of a graph should show numbers up to two hundred.',
    'Choose a good scale for ten lines, and tell your partner why you chose it.',
  ],
  rule: 'In a scaled bar graph each step of a bar counts as many things as the scale says.',
  vocabulary: [
    { term: 'scale', meaning: 'the numbers along the side of a graph' },
    { term: 'bar graph', meaning: 'a graph that shows numbers with bars' },
    { term: 'difference', meaning: 'how far two numbers are apart' },
  ],
};
