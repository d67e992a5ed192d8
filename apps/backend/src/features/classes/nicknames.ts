/** Words that any child may be called by: kind, easy to read, and no kind of person or body. */
const adjectives = [
  'Amber',
  'Bold',
  'Brave',
  'Bright',
  'Calm',
  'Cheerful',
  'Clever',
  'Cosmic',
  'Curious',
  'Daring',
  'Eager',
  'Fair',
  'Fearless',
  'Gentle',
  'Golden',
  'Happy',
  'Helpful',
  'Honest',
  'Jolly',
  'Keen',
  'Kind',
  'Lively',
  'Lucky',
  'Merry',
  'Mighty',
  'Nimble',
  'Patient',
  'Playful',
  'Polite',
  'Proud',
  'Quick',
  'Quiet',
  'Ready',
  'Shiny',
  'Silver',
  'Smart',
  'Steady',
  'Sunny',
  'Swift',
  'Wise',
];
const animals = [
  'Badger',
  'Bison',
  'Crane',
  'Deer',
  'Dolphin',
  'Eagle',
  'Falcon',
  'Finch',
  'Fox',
  'Gecko',
  'Hare',
  'Hawk',
  'Heron',
  'Hedgehog',
  'Ibis',
  'Jaguar',
  'Kestrel',
  'Koala',
  'Lemur',
  'Lion',
  'Lynx',
  'Marmot',
  'Moose',
  'Narwhal',
  'Otter',
  'Owl',
  'Panda',
  'Penguin',
  'Puffin',
  'Rabbit',
  'Raccoon',
  'Robin',
  'Salmon',
  'Seal',
  'Sparrow',
  'Squirrel',
  'Swan',
  'Tiger',
  'Turtle',
  'Wolf',
];

/** One for every seat that a class can ever give, and some to choose from. */
export const nicknameCount = adjectives.length * animals.length;

/** A nickname that nobody in the class has or had; `draw` gives a whole number from 0, below its argument. */
export function drawNickname(taken: ReadonlySet<string>, draw: (below: number) => number): string {
  const first = draw(nicknameCount);
  for (let step = 0; step < nicknameCount; step += 1) {
    const number = (first + step) % nicknameCount;
    // Animals first, so that neighbors in the list are not alike.
    const name = `${adjectives[Math.floor(number / animals.length)]} ${animals[number % animals.length]}`;
    if (!taken.has(name)) return name;
  }
  throw new RangeError(`All ${nicknameCount} nicknames are taken.`);
}
