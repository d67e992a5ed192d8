import type { Teaching } from '../../teaching.ts';

export const unitRatesTeaching: Teaching = {
  warmUp: [
    'One cyclist rides 36 kilometers in two hours, and another one rides 51 kilometers in three hours.',
    'Who was faster, and what did you have to find out before you could tell?',
  ],
  idea: [
    'A rate compares two amounts with different units, such as kilometers and hours.',
    'A unit rate tells how much there is for exactly one of the second unit.',
    'Unit rates are easy to compare, because they all belong to the same amount: one.',
  ],
  steps: [
    'Look for the word "per" or "each", which names the unit that should become one.',
    'Write both amounts with their units.',
    'Divide the other amount by the number of that unit.',
    'Say the result as a sentence, and ask whether it is realistic.',
  ],
  why: [
    'A rate is shared equally, as if every hour or every box received the same amount.',
    'Dividing both amounts by the same number leaves the ratio unchanged, and one of them turns into 1.',
    'That is why the quotient tells the amount for a single unit.',
  ],
  slip: [
    'People often divide the larger number by the smaller one without thinking about the question.',
    'Read which unit comes after "per", and divide by the number that belongs to it.',
  ],
  world: [
    'Pumps, carts and machines are working everywhere in this world, but nobody has written down how fast they are.',
    'Find the rate of each of them, because only the fastest one can finish before the evening.',
  ],
  support: [
    'Draw two number lines under each other, one for each unit, and mark the amounts that belong together.',
    'Go down in easy steps: if you know the amount for six, halve it to get the amount for three.',
  ],
  stretch: [
    'Every rate can be turned around: kilometers per hour become hours per kilometer.',
    'When is each of the two useful? Find an example from your own life for both.',
  ],
  rule: 'A unit rate is found by dividing an amount by the number of units that it belongs to.',
  vocabulary: [
    { term: 'rate', meaning: 'a ratio of two amounts with different units' },
    { term: 'unit rate', meaning: 'how much there is for one' },
    { term: 'per', meaning: 'for each' },
  ],
};

export const rateStoriesTeaching: Teaching = {
  warmUp: [
    'A shop sells three mangoes for 4.50 dollars, and a sign says that five mangoes cost 7 dollars.',
    'Is the larger offer really cheaper? How would you explain it to the customer behind you?',
  ],
  idea: [
    'When a price or a speed stays the same, everything can be found from the amount for one.',
    'First go down to one by dividing, and then go up to the number that you need by multiplying.',
    'The unit price or the speed is the bridge between the two.',
  ],
  steps: [
    'Write down which two amounts belong together.',
    'Divide to find the price of one thing or the distance of one hour.',
    'Multiply by the number that the question asks about.',
    'Compare the answer with the amount at the beginning: should it be larger or smaller?',
  ],
  why: [
    'At a constant rate every unit adds exactly the same amount to the total.',
    'So the total is always the unit rate times the number of units.',
    'If you know one total, you can find the rate, and with the rate you can find every other total.',
  ],
  slip: [
    'Some people add a little for each additional thing and never find out what one thing costs.',
    'Write the line for one into your solution every time, even if you could leave it out.',
  ],
  world: [
    'The traders of this world sell their goods in packets of strange sizes, and the ferries stop at unusual times.',
    'Calculate prices and distances for the numbers that your team needs before you accept any offer.',
  ],
  support: [
    'Make a table with three rows: what you know, the amount for one, and what you are looking for.',
    'Use easy numbers first, such as 2 things for 10 dollars, and then repeat the same steps.',
  ],
  stretch: [
    'Sometimes you can jump directly from one amount to the other without going down to one.',
    'Find a problem where this is faster, and another one where it is not.',
  ],
  rule: 'At a constant rate, a total is the unit rate multiplied by the number of units.',
  vocabulary: [
    { term: 'unit price', meaning: 'the price of one thing' },
    { term: 'constant speed', meaning: 'a speed that does not change on the way' },
    { term: 'rate', meaning: 'a ratio of two amounts with different units' },
  ],
};
