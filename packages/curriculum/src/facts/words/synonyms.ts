/** A word with another of nearly the same meaning, and what children take for it. */
export type SynonymRow = { word: string; synonym: string; opposite: string; goesWith: string; looksLike: string };

const rows = `
begin      start      finish     race       belong
rapid      fast       slow       river      rabbit
silent     quiet      noisy      library    silver
enormous   huge       tiny       whale      enemy
angry      furious    calm       shout      hungry
brave      courageous cowardly   hero       brake
difficult  hard       easy       puzzle     different
repair     fix        break      tool       repeat
reply      answer     ask        letter     replay
gather     collect    scatter    berries    father
ancient    old        modern     ruins      accident
wealthy    rich       poor       bank       healthy
weary      tired      rested     pillow     weather
correct    right      wrong      pencil     collect
select     choose     reject     menu       seldom
vanish     disappear  appear     magician   varnish
shout      yell       whisper    crowd      short
damp       moist      dry        towel      dump
delicious  tasty      bland      dinner     delicate
purchase   buy        sell       market     purpose
assist     help       hinder     nurse      insist
depart     leave      arrive     airport    depend
construct  build      demolish   bricks     instruct
fragile    breakable  sturdy     glass      fragrant
weak       feeble     strong     muscle     week
shy        timid      bold       stage      sky
generous   unselfish  selfish    gift       general
famous     well-known unknown    singer     family
peculiar   strange    ordinary   riddle     popular
tidy       neat       messy      room       tiny
error      mistake    accuracy   test       arrow
journey    trip       stay       suitcase   journal
sufficient enough     lacking    food       efficient
conceal    hide       reveal     mask       cancel
gleam      shine      darken     lamp       cream
fall       drop       rise       leaf       full
ill        sick       well       doctor     hill
joyful     happy      sad        birthday   joint
attempt    try        quit       goal       tempt
protect    guard      attack     helmet     project
simple     easy       complex    sum        sample
stop       halt       continue   sign       step
silly      foolish    wise       clown      hilly
`;

export const synonymRows: readonly SynonymRow[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [word = '', synonym = '', opposite = '', goesWith = '', looksLike = ''] = row.split(/ +/);
    return { word, synonym, opposite, goesWith, looksLike };
  });

/** A word that means nearly the same as `rapid`. */
export function findSynonym([word]: readonly string[]): readonly string[] | null {
  const found = synonymRows.find((row) => row.word === word);
  return found ? [found.synonym] : null;
}
