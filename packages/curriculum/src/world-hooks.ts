import type { Theme } from '@toolboxai/contracts';

/** The same call, told for readers of the grades up to 2, of 3 and 4, of 5 and 6, and from 7 on. */
type Telling = { youngest: readonly string[]; younger: readonly string[]; older: readonly string[]; oldest: readonly string[] };

/** How each world calls the class in. */
const hooks: Readonly<Record<Theme, Telling>> = {
  island: {
    youngest: [
      'Your ship is lost, and you are on a small island.',
      'Find each flag on the sand. Each one helps you build a raft.',
    ],
    younger: [
      'A storm has left your crew on a small island in a wide blue sea.',
      'The tide is low now, and each flag on the sand marks a task that helps you build the raft.',
    ],
    older: [
      'A sudden storm has left you and your crew on an island that is missing from every chart.',
      'Each flag along the shore marks a task, and every task you finish adds another piece to the raft.',
    ],
    oldest: [
      'A sudden storm has stranded you and your crew on an island that does not appear on any of the charts.',
      'Every flag along the shore marks a problem to investigate, and every solution adds another section to the raft.',
    ],
  },
  castle: {
    youngest: ['The old castle is locked.', 'There is a keeper in each hall. Give the right answer, and you may go on.'],
    younger: [
      'The gates of the old castle on the hill have been shut for a hundred years.',
      'Each hall has its own keeper, and the keepers let you pass when you can answer.',
    ],
    older: [
      'The gates of the castle above the valley have been locked for a hundred years, and nobody remembers why.',
      'Every hall has its own keeper, and each of them lets you pass only when you can explain your answer.',
    ],
    oldest: [
      'The gates of the fortress above the valley have been sealed for a hundred years, and nobody remembers the reason.',
      'Every hall has its own guardian, who allows you to continue only after a convincing explanation.',
    ],
  },
  space_station: {
    youngest: ['You wake up high above the earth, and it is dark.', 'Fix each room, and the lights will come back on.'],
    younger: [
      'You wake up on a station high above the earth, and most of the lights are out.',
      'Each room that you bring back to life gives the station a little more power.',
    ],
    older: [
      'You wake up aboard a research station far above the earth, and almost all of its systems have gone dark.',
      'Every room that you bring back to life returns a part of the power that the station needs.',
    ],
    oldest: [
      'You wake up aboard a research station in orbit, and almost all of its important systems have shut down.',
      'Every laboratory that your team repairs restores a part of the electricity that the station needs.',
    ],
  },
  forest: {
    youngest: [
      'There is fog in the forest, and you can not see the path.',
      'Each right answer lights a lamp to show you the way.',
    ],
    younger: [
      'Thick fog lies over the forest, and the old path is very hard to see.',
      'A guide waits at each clearing, and every right answer lights one more lamp on the way.',
    ],
    older: [
      'Fog has settled over the forest during the night, and the path that you followed yesterday has disappeared.',
      'A guide is waiting at every clearing, and each correct answer lights another lantern along the way.',
    ],
    oldest: [
      'Heavy fog has settled over the forest during the night, and the trail that you were following has disappeared.',
      'A guide is waiting at every clearing, and each correct solution lights up another section of the trail.',
    ],
  },
  city: {
    youngest: ['The city wants to make a new park.', 'Go to each corner and help the people there with what they ask.'],
    younger: [
      'The city wants to build a new park by the river, and your team has the job.',
      'On each street corner the builders have a question that they cannot solve without you.',
    ],
    older: [
      'The city has decided to build a park beside the river, and your team of planners has won the job.',
      'At every corner the builders are stuck on a question, and the work continues only when you have solved it.',
    ],
    oldest: [
      'The city council has decided to build a public park beside the river, and your team has been chosen to plan it.',
      'The work has stopped at every corner because of an unsolved problem, and it continues only when your team has solved it.',
    ],
  },
  underwater_lab: {
    youngest: ['You are in a lab deep down in the sea.', 'Each door has a task on it. Solve it to go in.'],
    younger: [
      'Your team has reached the dark old lab at the bottom of the sea.',
      'Each of its doors opens only for a team that can solve what is written on it.',
    ],
    older: [
      'After a long dive your team has arrived at a laboratory on the bottom of the ocean, and it seems to be deserted.',
      'Every door has a problem written on it, and it opens only for a team that can solve it together.',
    ],
    oldest: [
      'After a difficult dive your team has arrived at an abandoned laboratory on the bottom of the ocean.',
      'Every entrance shows a different problem, and it opens only for a team that can solve the problem together.',
    ],
  },
};

const howTo: Telling = {
  youngest: [
    'Walk over to a flag and read the question there.',
    'Talk it over with your partner, and then choose an answer.',
    'If it is not right, read the hint and try again.',
  ],
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
  oldest: [
    'Walk up to a flag, and read the entire question carefully before you begin to calculate.',
    'Develop your solution on paper first, compare it with the solution of your partner, and only then select an answer.',
    'If your answer is not correct, the hint describes what probably happened, and you can try again without losing anything. Nobody is measuring the time, so consider every question carefully.',
  ],
};

const pick = ({ youngest, younger, older, oldest }: Telling, grade: number): readonly string[] => {
  if (grade >= 7) return oldest;
  if (grade >= 5) return older;
  return grade >= 3 ? younger : youngest;
};

export const worldHook = (theme: Theme, grade: number): readonly string[] => pick(hooks[theme], grade);
export const howToPlay = (grade: number): readonly string[] => pick(howTo, grade);
