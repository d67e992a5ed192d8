import type { Teaching } from '../../teaching.ts';

export const twoStepEquationsTeaching: Teaching = {
  warmUp: [
    'In the morning you put on your socks first and your shoes afterwards.',
    'In which order do you take them off in the evening, and why would the other order be impossible?',
  ],
  idea: [
    'In an equation of two steps, the letter was first multiplied and then something was added or subtracted.',
    'To find the letter, both operations must be undone, and the last one has to be undone first.',
    'As long as you treat both sides in the same way, the equation remains true.',
  ],
  steps: [
    'Describe in words what happened to the letter, in the correct order.',
    'Undo the addition or subtraction on both sides of the equation.',
    'Divide both sides by the number that multiplies the letter.',
    'Pay attention to the signs if negative numbers are involved.',
    'Put your solution into the equation you started with, and check it.',
  ],
  why: [
    'The operation that was done last is the outer layer, and it covers all that happened before.',
    'If you divided too early, the added number would have to be divided as well, which is easily forgotten.',
    'Inverse operations undo each other, so the letter stands alone in the end.',
  ],
  slip: [
    'Many people move a number to the other side and forget that its operation has to be reversed.',
    'Write the inverse operation below both sides of the equation before you calculate anything.',
  ],
  world: [
    'Every locked cabinet in this world was closed in two steps, and the instructions describe both of them.',
    'Reverse the steps in the correct order, and the cabinet will open without any damage.',
  ],
  support: [
    'Draw the two steps as arrows from the letter to the result, and draw the arrows back below them.',
    'Cover the term with the letter with your hand, and ask which number has to be hidden there.',
  ],
  stretch: [
    'Invent a number trick with two steps, and explain how you can always discover the original number.',
    'Find an equation that holds only positive numbers but has a solution below zero.',
  ],
  rule: 'An equation of two steps is solved by undoing both operations in reverse order on both sides.',
  vocabulary: [
    { term: 'inverse operation', meaning: 'the operation that undoes another one' },
    { term: 'coefficient', meaning: 'the number that a letter is multiplied by' },
    { term: 'solution', meaning: 'the number that makes an equation true' },
  ],
};

export const bracketEquationsTeaching: Teaching = {
  warmUp: [
    'Five equal bags weigh thirty kilograms in all, and there is a helmet of two kilograms in each of them.',
    'How can you find the weight of the other things in one bag, and what do you do first?',
  ],
  idea: [
    'Brackets in an equation combine the letter and a number into a single package.',
    'The number in front tells you how many of these equal packages there are.',
    'Usually it is convenient to find out what one package is worth before you open it.',
  ],
  steps: [
    'Read the brackets as one unknown package.',
    'Divide both sides by the number before the brackets.',
    'Undo the addition or subtraction that is left inside the package.',
    'Or expand the brackets first, and go on with an equation of two steps.',
    'Substitute the solution, and begin your check with the brackets.',
  ],
  why: [
    'If you know what several equal packages are worth together, then dividing gives the value of one.',
    'Expanding leads to the same number, because it only writes the same equation in another form.',
    'If you use both ways and compare, you will find almost every mistake.',
  ],
  slip: [
    'People who expand the brackets often multiply the letter and forget the number beside it.',
    'Draw an arrow from the factor to every term, or avoid the problem by dividing first.',
  ],
  world: [
    'The supplies in this world come in equal crates, and only their total weight has been written down.',
    'Work out the missing weight in one crate before your team decides how many to carry.',
  ],
  support: [
    'Draw the packages as equal boxes beside each other, and write the letter and the number into every box.',
    'Choose a number for the letter, calculate the left side, and improve your choice step by step.',
  ],
  stretch: [
    'For which equations is it easier to divide first, and for which ones is it easier to expand?',
    'Write an equation with brackets inside other brackets, and describe how you would solve it.',
  ],
  rule: 'An equation with a number times brackets is solved by dividing both sides first, or by expanding the brackets first.',
  vocabulary: [
    { term: 'brackets', meaning: 'signs that hold a part together, so that it can be treated as one number' },
    { term: 'expand', meaning: 'to write a product with brackets as a sum without them' },
    { term: 'solution', meaning: 'the number that makes an equation true' },
  ],
};
