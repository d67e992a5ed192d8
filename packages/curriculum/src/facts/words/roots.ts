/** A Greek or Latin part of words with its meaning; `topic` is what its example is used for, `rest` what the other part says. */
export type RootRow = { root: string; meaning: string; example: string; topic: string; rest: string };

const rows = `
aqua   water    aquarium      fish     place
bio    life     biology       school   study
geo    earth    geography     map      write
graph  write    autograph     fan      self
phon   sound    telephone     call     far
photo  light    photograph    camera   write
tele   far      television    screen   see
micro  small    microscope    glass    look
therm  heat     thermometer   fever    measure
astro  star     astronaut     rocket   sailor
auto   self     automobile    road     move
chron  time     chronometer   ship     measure
dict   say      predict       weather  before
port   carry    transport     truck    across
struct build    construct     hammer   together
spect  look     inspect       detective into
aud    hear     auditorium    stage    place
rupt   break    erupt         volcano  out
ject   throw    eject         pilot    out
form   shape    transform     robot    across
mit    send     transmit      radio    across
manu   hand     manuscript    book     write
dent   tooth    dentist       doctor   person
cycl   wheel    bicycle       street   two
meter  measure  speedometer   car      speed
path   feeling  sympathy      card     together
poly   many     polygon       drawing  corner
uni    one      unicycle      circus   wheel
bi     two      bicycle       street   wheel
tri    three    triangle      drawing  corner
quad   four     quadrilateral drawing  side
oct    eight    octopus       ocean    foot
deci   tenth    decimeter     ruler    measure
centi  hundredth centimeter   ruler    measure
milli  thousandth millimeter  ruler    measure
sub    under    submarine     ship     sea
mar    sea      submarine     ship     under
super  above    supervise     boss     see
inter  between  international airport  nation
trans  across   transport     truck    carry
circum around   circumference drawing  carry
anti   against  antifreeze    winter   freeze
post   after    postpone      calendar put
voc    voice    vocalist      concert  person
flor   flower   florist       shop     person
herb   plant    herbivore     cow      eat
vor    eat      herbivore     cow      plant
carn   meat     carnivore     lion     eat
nov    new      renovate      house    again
cred   believe  incredible    story    not
psych  mind     psychology    school   study
phil   love     philosophy    school   wisdom
logy   study    biology       school   life
mega   large    megaphone     stadium  sound
`;

export const rootRows: readonly RootRow[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [root = '', meaning = '', example = '', topic = '', rest = ''] = row.split(/ +/);
    return { root, meaning, example, topic, rest };
  });

/** What `photo` means in `photograph`. */
export function findRootMeaning([example, root]: readonly string[]): readonly string[] | null {
  const found = rootRows.find((row) => row.root === root && row.example === example);
  return found ? [found.meaning] : null;
}
