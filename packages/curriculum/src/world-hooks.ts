import type { Theme } from '@toolboxai/contracts';

/** The same call in words for younger and for older readers. */
type Telling = { younger: readonly string[]; older: readonly string[] };

/** From this grade on, children are told in longer sentences. */
const olderFrom = 5;

/** How each world calls the class in. */
const hooks: Readonly<Record<Theme, Telling>> = {
  island: {
    younger: [
      'A storm has left your crew on a small island in a wide blue sea.',
      'The tide is low now, and each flag on the sand marks a task that helps you build the raft.',
    ],
    older: [
      'A sudden storm has left you and your crew on an island that is missing from every chart.',
      'Each flag along the shore marks a task, and every task you finish adds another piece to the raft.',
    ],
  },
  castle: {
    younger: [
      'The gates of the old castle on the hill have been shut for a hundred years.',
      'Each hall has its own keeper, and the keepers let you pass when you can answer.',
    ],
    older: [
      'The gates of the castle above the valley have been locked for a hundred years, and nobody remembers why.',
      'Every hall has its own keeper, and each of them lets you pass only when you can explain your answer.',
    ],
  },
  space_station: {
    younger: [
      'You wake up on a station high above the earth, and most of the lights are out.',
      'Each room that you bring back to life gives the station a little more power.',
    ],
    older: [
      'You wake up aboard a research station far above the earth, and almost all of its systems have gone dark.',
      'Every room that you bring back to life returns a part of the power that the station needs.',
    ],
  },
  forest: {
    younger: [
      'Thick fog lies over the forest, and the old path is very hard to see.',
      'A guide waits at each clearing, and every right answer lights one more lamp on the way.',
    ],
    older: [
      'Fog has settled over the forest during the night, and the path that you followed yesterday has disappeared.',
      'A guide is waiting at every clearing, and each correct answer lights another lantern along the way.',
    ],
  },
  city: {
    younger: [
      'The city wants to build a new park by the river, and your team has the job.',
      'On each street corner the builders have a question that they cannot solve without you.',
    ],
    older: [
      'The city has decided to build a park beside the river, and your team of planners has won the job.',
      'At every corner the builders are stuck on a question, and the work continues only when you have solved it.',
    ],
  },
  underwater_lab: {
    younger: [
      'Your team has reached the dark old lab at the bottom of the sea.',
      'Each of its doors opens only for a team that can solve what is written on it.',
    ],
    older: [
      'After a long dive your team has arrived at a laboratory on the bottom of the ocean, and it seems to be deserted.',
      'Every door has a problem written on it, and it opens only for a team that can solve it together.',
    ],
  },
};

const howTo: Telling = {
  younger: [
    'Walk up to a flag and read the question that you find there.',
    'Work it out on paper with your partner first, and then choose your answer.',
    'If it is not right, read the hint and try once more. There is no clock, so you can take all the time you need.',
  ],
  older: [
    'Walk up to a flag, and read the whole question before you start to calculate.',
    'Work it out on paper first, compare your result with your partner, and only then choose an answer.',
    'If your answer is not correct, the hint tells you what may have happened, and you can try again without losing anything. There is no clock, so take as much time as you need.',
  ],
};

const pick = ({ younger, older }: Telling, grade: number): readonly string[] => (grade >= olderFrom ? older : younger);

export const worldHook = (theme: Theme, grade: number): readonly string[] => pick(hooks[theme], grade);
export const howToPlay = (grade: number): readonly string[] => pick(howTo, grade);
