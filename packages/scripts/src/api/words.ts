import type { scriptColors } from '@toolboxai/contracts';

/** Colours by their name, in the RGB that the script sets. */
export const colors = {
  red: [215, 60, 55],
  orange: [235, 140, 40],
  yellow: [245, 205, 50],
  gold: [230, 175, 45],
  green: [75, 165, 75],
  blue: [45, 110, 200],
  purple: [130, 80, 175],
  pink: [235, 130, 175],
  brown: [120, 85, 55],
  white: [245, 245, 245],
  gray: [140, 145, 150],
  black: [30, 30, 35],
} as const satisfies Record<(typeof scriptColors)[number], readonly [number, number, number]>;

export type ColorName = keyof typeof colors;

/** Sounds that every Roblox installation has: no asset is fetched. */
export const sounds = {
  ding: 'electronicpingshort.wav',
  click: 'clickfast.wav',
  win: 'victory.wav',
  pop: 'snap.mp3',
  bass: 'bass.wav',
} as const;

/** All that a script can write on a sign. Children never read words that nobody has looked at. */
export const messages = [
  'Welcome!',
  'Well done!',
  'Right!',
  'Try again!',
  'Start here',
  'This way',
  'Keep going!',
  'Almost there!',
  'You made it!',
  'The door is open',
  'The door is closed',
  'The bridge is there',
  'You found a key!',
  'You need the key',
  'Checkpoint',
  'Time is up!',
  'Get ready!',
  'Go!',
  'Jump!',
  'Touch me',
  'Answer the questions',
  'Ask the guide',
  'Finish',
] as const;

/** What a number on a sign can be. */
export const labels = ['Points', 'Coins', 'Seconds', 'Right answers', 'Players', 'Round'] as const;
