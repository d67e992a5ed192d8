import type { Teaching } from '../../teaching.ts';

export const storiesWithin100Teaching: Teaching = {
  warmUp: ['Tell a partner what you did before school today.', 'Which thing came first, and which one came after that?'],
  idea: [
    'A story problem tells what happens to a number.',
    'Sometimes one thing happens, and sometimes two things happen.',
    'Do one step for every thing that happens.',
  ],
  steps: [
    'Read the story and see it in your mind.',
    'Say what the question asks for.',
    'Draw a bar, and write in the numbers that you know.',
    'Do the first step, and then look for a second one.',
    'Ask yourself whether the answer makes sense.',
  ],
  why: ['The drawing shows which part is missing.', 'If a part is missing you subtract, and if the whole is missing you add.'],
  slip: ['It is easy to stop too soon.', 'Read the last sentence again, because it tells you what to find.'],
  world: ['The people in this world need help with their own stories.', 'Listen to each of them, and find the number they need.'],
  support: ['Act the story out with cubes or with your friends.', 'Tell it again with very small numbers first.'],
  stretch: ['Write a story with two steps for the number 45.', 'Give it to a partner to solve.'],
  rule: 'Solve a story by doing one step for each thing that happens, and add or subtract as the story says.',
  vocabulary: [
    { term: 'step', meaning: 'one thing to work out' },
    { term: 'whole', meaning: 'all the parts put together' },
    { term: 'at first', meaning: 'before anything happens' },
  ],
};
