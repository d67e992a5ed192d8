import type { Teaching } from '../../teaching.ts';

export const evaluateFunctionsTeaching: Teaching = {
  warmUp: [
    'A vending machine has numbered buttons, and each button always releases exactly one kind of snack.',
    'What would you think about a machine that sometimes releases a different snack for the same button?',
  ],
  idea: [
    'A function is a rule that assigns exactly one output to every input.',
    'The notation with the letter f and brackets is read "f of x", and it names the output that belongs to the input x.',
    'The brackets in this notation do not mean multiplication, because they only show which input is used.',
  ],
  steps: [
    'Read the input inside the brackets behind the name of the function.',
    'Replace every letter of the rule by this input, and put negative inputs in brackets.',
    'Calculate powers first, then products, and finally sums and differences.',
    'Write the result as a complete statement with the input and its output.',
  ],
  why: [
    'The rule is the same for all inputs, so it is enough to replace the letter by the chosen number.',
    'A negative input needs brackets, since otherwise its sign could be lost during squaring or multiplying.',
    'Because each input has only one output, two people who calculate correctly must always agree.',
  ],
  slip: [
    'Signs are easily lost when the input is negative, especially when it has to be squared.',
    'Copy the rule with empty brackets first, and write the number together with its sign into the brackets.',
  ],
  world: [
    'The machines of this world transform every number according to a rule that is printed on their front.',
    'Predict the output before you insert a number, because each machine can be used only once.',
  ],
  support: [
    'Draw the function as a machine with an entrance and an exit, and write each step of the rule inside.',
    'Prepare a table with the inputs from negative three to three, and describe how the outputs change.',
  ],
  stretch: [
    'Find an input for which the output is equal to the input itself, and explain your method.',
    'Invent a rule that is not a function, and demonstrate which condition it violates.',
  ],
  rule: 'A function assigns to each input exactly one output, which is found by putting the input into its rule.',
  vocabulary: [
    { term: 'function', meaning: 'a rule that gives exactly one output for each input' },
    { term: 'input', meaning: 'the number that is put into a function' },
    { term: 'output', meaning: 'the number that a function gives for an input' },
  ],
};
