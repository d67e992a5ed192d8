import type { Teaching } from '../../teaching.ts';

export const wordsToExpressionsTeaching: Teaching = {
  warmUp: [
    'A friend says: "Add 2 and 3, then multiply by 4." Another one says: "Add 2 to 3 times 4."',
    'Do they mean the same thing? Try to write down both with numbers and signs.',
  ],
  idea: [
    'An expression is a short way to write down what has to be calculated.',
    'Words tell you one step after another, but an expression shows all of the steps in a single line.',
    'Brackets make sure that everybody begins with the step you meant.',
  ],
  steps: [
    'Find the step that the words want first, and underline its numbers.',
    'Write that step down with its sign.',
    'Put brackets around it if another rule would make someone begin elsewhere.',
    'Add the next step, and read the whole line back in words.',
    'Compare your words with the words you were given.',
  ],
  why: [
    'Multiplying comes before adding whenever there are no brackets.',
    'Words such as "then" have no sign of their own, so their meaning gets lost unless the brackets keep it.',
    'A line that can be read in only one way gives everyone the same answer.',
  ],
  slip: [
    'It is easy to write the numbers and signs down in the order in which you hear them.',
    'Ask which step is finished first, and wrap it in brackets like a parcel.',
  ],
  world: [
    'A robot in this world follows written orders, but it cannot understand a whole sentence.',
    'Turn each sentence into one line of numbers and signs, and the robot will do exactly what you need.',
  ],
  support: [
    'Act the story out with small things, and write down each step as soon as it has happened.',
    'Match cards with words to cards with expressions before you write one of your own.',
  ],
  stretch: [
    'Write one sentence for 20 − 3 × 4 and another one for (20 − 3) × 4.',
    'Let a partner turn them back into expressions, and see whether nothing got lost on the way.',
  ],
  rule: 'A calculation told in words can be written as one expression, with brackets around what is done first.',
  vocabulary: [
    { term: 'expression', meaning: 'numbers and signs that together stand for one value' },
    { term: 'sum', meaning: 'what you get by adding' },
    { term: 'difference', meaning: 'what you get by subtracting' },
    { term: 'product', meaning: 'what you get by multiplying' },
  ],
};
