/** Families of words that rhyme and are spelled alike from the vowel on. No word of one family rhymes with one of another. */
export const rhymeFamilies: readonly { ending: string; words: readonly string[] }[] = [
  { ending: 'at', words: ['cat', 'hat', 'bat', 'mat', 'rat'] },
  { ending: 'an', words: ['can', 'fan', 'man', 'pan', 'van'] },
  { ending: 'ap', words: ['cap', 'map', 'nap', 'tap'] },
  { ending: 'ag', words: ['bag', 'flag', 'tag', 'wag'] },
  { ending: 'en', words: ['hen', 'men', 'pen', 'ten'] },
  { ending: 'et', words: ['jet', 'net', 'pet', 'wet'] },
  { ending: 'ell', words: ['bell', 'shell', 'tell', 'well'] },
  { ending: 'ig', words: ['big', 'dig', 'pig', 'wig'] },
  { ending: 'in', words: ['bin', 'fin', 'pin', 'win'] },
  { ending: 'it', words: ['bit', 'pit', 'sit', 'fit'] },
  { ending: 'ing', words: ['king', 'ring', 'sing', 'wing'] },
  { ending: 'op', words: ['hop', 'mop', 'top', 'stop'] },
  { ending: 'ock', words: ['clock', 'lock', 'rock', 'sock'] },
  { ending: 'ug', words: ['bug', 'hug', 'mug', 'rug'] },
  { ending: 'un', words: ['bun', 'fun', 'run', 'sun'] },
  { ending: 'ake', words: ['bake', 'cake', 'lake', 'snake'] },
  { ending: 'ail', words: ['mail', 'nail', 'snail', 'tail'] },
  { ending: 'ight', words: ['light', 'night', 'right', 'bright'] },
  { ending: 'oat', words: ['boat', 'coat', 'goat', 'float'] },
  { ending: 'eep', words: ['deep', 'jeep', 'sheep', 'sleep'] },
];

/** The words that rhyme with `cat`. */
export function findRhymes([word = '']: readonly string[]): readonly string[] | null {
  const family = rhymeFamilies.find(({ words }) => words.includes(word));
  return family ? family.words.filter((other) => other !== word) : null;
}
