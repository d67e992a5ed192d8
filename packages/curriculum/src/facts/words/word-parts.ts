/** A word with a prefix or a suffix, and what it would mean with each: the right meaning stands under the part's own name. */
export type PartRow = { word: string; part: string; kind: string; meanings: Readonly<Record<string, string>> };

/** To a verb: `re` says `to write again`. */
const ofVerb = (base: string): Record<string, string> => ({
  again: `to ${base} again`,
  ahead: `to ${base} ahead of time`,
  wrongly: `to ${base} wrongly`,
  undo: `to do the opposite of ${base}`,
  'too much': `to ${base} too much`,
  none: `to ${base}`,
});

const ofAdjective = (base: string): Record<string, string> => ({
  not: `not ${base}`,
  again: `${base} again`,
  'too much': `too ${base}`,
  ahead: `${base} ahead of time`,
  none: base,
});

/** Each part with what it says; the words are written with the part in front, so the rest is the base. */
const verbPrefixes: readonly (readonly [part: string, kind: string, bases: string])[] = [
  ['re', 'again', 'play build write fill heat read paint plant count open tell use think'],
  ['pre', 'ahead', 'heat cook pay wash soak order'],
  ['mis', 'wrongly', 'spell read count behave judge use print hear'],
  ['un', 'undo', 'tie lock pack zip fold load wrap button roll plug'],
  ['over', 'too much', 'cook fill heat pay load'],
];
const adjectivePrefixes: readonly (readonly [part: string, bases: string])[] = [
  ['un', 'happy fair safe kind clear lucky equal even true'],
  ['in', 'correct complete visible'],
  ['im', 'possible polite patient perfect'],
  ['dis', 'honest loyal'],
];

const list = (text: string): string[] => text.split(' ');

export const prefixRows: readonly PartRow[] = [
  ...verbPrefixes.flatMap(([part, kind, bases]) =>
    list(bases).map((base) => ({ word: part + base, part: `${part}-`, kind, meanings: ofVerb(base) })),
  ),
  ...adjectivePrefixes.flatMap(([part, bases]) =>
    list(bases).map((base) => ({ word: part + base, part: `${part}-`, kind: 'not', meanings: ofAdjective(base) })),
  ),
];

const ofNoun = (noun: string): Record<string, string> => ({
  full: `full of ${noun}`,
  without: `without ${noun}`,
  person: `a person who makes ${noun}`,
  made: `made of ${noun}`,
});

/** `washes` and `washed`. */
const ofDoing = (does: string, done: string): Record<string, string> => ({
  person: `a person who ${does}`,
  can: `that can be ${done}`,
  cannot: `that cannot be ${done}`,
  past: `that was ${done} before`,
});

/** Words with -ful and -less as `joyful` or, where the noun is another form, `toothless=teeth`. */
const nounSuffixes: readonly (readonly [part: string, kind: string, words: string])[] = [
  ['ful', 'full', 'painful hopeful joyful peaceful powerful fearful harmful graceful cheerful truthful careful'],
  ['less', 'without', 'fearless painless hopeless harmless powerless sleepless careless hairless joyless sugarless'],
  ['less', 'without', 'cloudless=clouds toothless=teeth leafless=leaves starless=stars seedless=seeds wireless=wires'],
];
const doers = 'teacher=teaches=taught singer=sings=sung painter=paints=painted baker=bakes=baked driver=drives=driven';
const moreDoers = 'dancer=dances=danced writer=writes=written reader=reads=read builder=builds=built player=plays=played';
const doable = 'washable=washes=washed breakable=breaks=broken readable=reads=read foldable=folds=folded movable=moves=moved';
const moreDoable = 'printable=prints=printed countable=counts=counted bendable=bends=bent usable=uses=used fixable=fixes=fixed';

const verbRows = (part: string, kind: string, words: string): PartRow[] =>
  list(words).map((text) => {
    const [word = '', does = '', done = ''] = text.split('=');
    return { word, part: `-${part}`, kind, meanings: ofDoing(does, done) };
  });

export const suffixRows: readonly PartRow[] = [
  ...nounSuffixes.flatMap(([part, kind, words]) =>
    list(words).map((text) => {
      const [word = '', noun = word.slice(0, -part.length)] = text.split('=');
      return { word, part: `-${part}`, kind, meanings: ofNoun(noun) };
    }),
  ),
  ...verbRows('er', 'person', `${doers} ${moreDoers}`),
  ...verbRows('able', 'can', `${doable} ${moreDoable}`),
];

const finderIn =
  (rows: readonly PartRow[]) =>
  ([word]: readonly string[]): readonly string[] | null => {
    const row = rows.find((other) => other.word === word);
    const meaning = row?.meanings[row.kind];
    return meaning === undefined ? null : [meaning];
  };

/** What `rewrite` means. */
export const findPrefixMeaning = finderIn(prefixRows);
/** What `painless` means. */
export const findSuffixMeaning = finderIn(suffixRows);
