/** A word, another that sounds the same, what the first one means, a word of like meaning, and one that only looks alike. */
export type HomophoneRow = { word: string; given: string; meaning: string; like: string; looks: string };

/** Pairs that sound the same wherever English is spoken. */
const rows = `
sea|see|a wide stretch of salt water|ocean|set
see|sea|to use your eyes|look|set
right|write|not wrong|correct|ripe
write|right|to put words on paper|spell|while
knight|night|a rider in armor in old stories|horseman|knit
night|knight|the time when it is dark|evening|nine
one|won|the number before two|single|on
sun|son|the star that gives us light|star|sum
two|too|the number after one|pair|tow
meat|meet|food that comes from an animal|beef|melt
meet|meat|to come together with someone|join|met
week|weak|seven days|month|wake
weak|week|not strong|feeble|walk
tail|tale|the part that a dog wags|paw|tall
tale|tail|a story|fable|tall
sail|sale|a large cloth that drives a boat|mast|said
mail|male|letters that come to your house|post|main
road|rode|a way for cars|street|rod
rode|road|went on a horse or a bike|drove|rod
blue|blew|the color of a clear sky|turquoise|blur
deer|dear|an animal that runs in the woods|fox|door
dear|deer|much loved|beloved|dare
hair|hare|what grows on your head|curls|hail
hare|hair|an animal with long ears|rabbit|hard
bear|bare|a large animal with thick fur|lion|bean
stair|stare|one step in a house|ladder|stain
stare|stair|to look for a long time|gaze|start
plane|plain|a machine that flies|jet|planet
plain|plane|without any pattern|simple|plan
peace|piece|a time without fighting|calm|peach
piece|peace|a part of something|slice|price
brake|break|the part that stops a bike|pedal|bake
break|brake|to make something fall to bits|smash|bread
rain|reign|water that falls from clouds|shower|ran
wait|weight|to stay until something happens|pause|wail
weight|wait|how heavy something is|mass|eight
sew|so|to join cloth with thread|stitch|saw
know|no|to have something in your mind|understand|now
new|knew|never used before|fresh|net
here|hear|in this place|nearby|her
hear|here|to notice a sound|listen|head
buy|by|to get something for money|order|bay
pail|pale|a round box with a handle for water|bucket|paid
pale|pail|with very little color|faded|pal
heal|heel|to get well again|recover|health
heel|heal|the back part of a foot|toe|help
nose|knows|the part of the face that smells|chin|noise
rose|rows|a flower with thorns|tulip|rise
made|maid|built or formed|created|mad
cent|scent|a small coin|penny|center
scent|cent|a smell|perfume|scene
sell|cell|to give something for money|trade|sill
wood|would|what a tree trunk is made of|timber|word
hole|whole|an opening in something|gap|hold
whole|hole|with no part missing|complete|while
waist|waste|the middle of your body|hip|wrist
beach|beech|sandy land beside the sea|shore|bench
board|bored|a flat piece of wood|plank|bird
flour|flower|what bread is made from|dough|floor
flower|flour|the part of a plant with petals|blossom|slower
pear|pair|a sweet fruit that grows on trees|plum|pearl
pair|pear|two things that belong together|couple|pain
bee|be|an insect that makes honey|wasp|bet
`;

export const homophoneRows: readonly HomophoneRow[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [word = '', given = '', meaning = '', like = '', looks = ''] = row.split('|');
    return { word, given, meaning, like, looks };
  });

/** The word that sounds like `see` and means `a wide stretch of salt water`. */
export function findHomophone([given, meaning]: readonly string[]): readonly string[] | null {
  const found = homophoneRows.find((row) => row.given === given && row.meaning === meaning);
  return found ? [found.word] : null;
}
