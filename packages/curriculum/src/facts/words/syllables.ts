/** Common words by how often the voice beats in them; only words that are said with the same beats wherever English is spoken. */
const rows: readonly (readonly [beats: number, words: string])[] = [
  [1, 'tree fish hand frog ship cloud spoon snail bread house drum stone chair plant swing'],
  [2, 'apple rabbit window pencil garden monkey river dragon basket yellow kitten button winter sister pumpkin carrot turtle'],
  [2, 'rocket table zebra lemon'],
  [3, 'banana elephant butterfly umbrella tomato potato dinosaur kangaroo computer octopus holiday crocodile pajamas'],
  [3, 'telephone spaghetti dragonfly'],
  [4, 'alligator caterpillar watermelon helicopter avocado calculator supermarket escalator'],
];

export const syllableRows: readonly { word: string; count: number }[] = rows.flatMap(([count, words]) =>
  words.split(' ').map((word) => ({ word, count })),
);

/** `butterfly` has 3. */
export function findSyllables([word]: readonly string[]): readonly string[] | null {
  const found = syllableRows.find((row) => row.word === word);
  return found ? [String(found.count)] : null;
}
