/** A word with its opposite, and what children take for it: a word that means nearly the same, and one that goes with it. */
export type OppositeRow = { word: string; opposite: string; same: string; goesWith: string; sounds: string };

const rows = `
hot      cold     warm      sun      hat
big      small    large     elephant bag
up       down     high      sky      cup
happy    sad      glad      smile    hippo
fast     slow     quick     car      first
day      night    noon      sun      play
wet      dry      damp      rain     web
open     closed   unlocked  door     over
old      young    aged      tree     gold
loud     quiet    noisy     drum     cloud
full     empty    filled    cup      pull
hard     soft     firm      rock     yard
dark     light    dim       night    bark
left     right    aside     hand     lift
in       out      inside    box      pin
good     bad      fine      treat    wood
first    last     early     race     thirst
heavy    light    weighty   stone    ready
clean    dirty    spotless  soap     green
front    back     ahead     face     frost
begin    end      start     race     bench
push     pull     shove     cart     bush
win      lose     score     game     bin
long     short    lengthy   rope     song
thick    thin     chunky    book     stick
near     far      close     home     ear
high     low      tall      kite     sky
awake    asleep   up        morning  cake
brave    afraid   bold      hero     wave
buy      sell     get       shop     boy
give     take     hand      gift     live
rough    smooth   bumpy     sand     rug
`;

export const oppositeRows: readonly OppositeRow[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [word = '', opposite = '', same = '', goesWith = '', sounds = ''] = row.split(/ +/);
    return { word, opposite, same, goesWith, sounds };
  });

/** The opposite of `hot`. */
export function findOpposite([word]: readonly string[]): readonly string[] | null {
  const found = oppositeRows.find((row) => row.word === word);
  return found ? [found.opposite] : null;
}
