import type { Experience, Theme } from '@toolboxai/contracts';
import { createRandom } from './random.ts';

type Npc = Experience['stations'][number]['npc'];

interface Voice {
  names: readonly [string, ...string[]];
  welcomes: readonly [string, ...string[]];
  invitations: readonly [string, ...string[]];
  last: string;
}

const voices: Record<Theme, Voice> = {
  island: {
    names: ['Captain Coral', 'Sandy', 'Pearl', 'Old Finn', 'Marina', 'Pip the Parrot Keeper'],
    welcomes: [
      'Welcome ashore!',
      'Ahoy! You found my beach.',
      'The tide brought you here just in time.',
      'What a fine breeze today.',
    ],
    invitations: [
      'Can you help me work this out?',
      'Take your time. The sea can wait.',
      'Draw it in the sand if that helps.',
      'I have a small puzzle for you.',
    ],
    last: 'The lighthouse shines for you. One last puzzle!',
  },
  castle: {
    names: ['Sir Rowan', 'Lady Wren', 'Baker Bram', 'Mistress Quill', 'Page Tobin', 'Dame Hazel'],
    welcomes: [
      'Well met, traveller!',
      'The gates are open to you.',
      'Welcome to our little town.',
      'The bells rang when you came.',
    ],
    invitations: [
      'Will you help the kingdom with this?',
      'Think it through. There is no hurry here.',
      'I would be glad of your advice.',
      'Here is a riddle from the great hall.',
    ],
    last: 'The castle is close. One last riddle before the feast!',
  },
  forest: {
    names: ['Ranger Fern', 'Moss', 'Willow', 'Bramble', 'Grandfather Oak', 'Juniper'],
    welcomes: [
      'Hello, friend of the forest!',
      'Step softly and welcome.',
      'The birds told me you were coming.',
      'You followed the trail well.',
    ],
    invitations: [
      'Could you help me with this?',
      'Sit on the log and think a while.',
      'Count on your fingers if you like.',
      'I found this question under a leaf.',
    ],
    last: 'The treehouse is just ahead. One last question!',
  },
  space_station: {
    names: ['Commander Vega', 'Engineer Io', 'Pilot Nova', 'Doctor Lyra', 'Cadet Orion', 'Technician Luna'],
    welcomes: ['Welcome aboard, cadet!', 'Systems are green. Good to see you.', 'Mind the low gravity!', 'You docked perfectly.'],
    invitations: [
      'The computer needs your help with this.',
      'Take a breath and check your numbers.',
      'There is time before launch.',
      'Let us solve this one together.',
    ],
    last: 'The rocket is ready. One last check before launch!',
  },
  city: {
    names: ['Mayor Rosa', 'Conductor Theo', 'Officer June', 'Architect Mina', 'Baker Leo', 'Courier Zoe'],
    welcomes: ['Welcome to the city!', 'You found the right street.', 'Good morning, neighbour!', 'What a busy day it is.'],
    invitations: [
      'Can you help me plan this?',
      'Have a seat and think it over.',
      'A quick sketch often helps.',
      'The whole block wants to know.',
    ],
    last: 'The tower is right here. One last question for the top floor!',
  },
  underwater_lab: {
    names: ['Doctor Marlin', 'Diver Nia', 'Professor Kelp', 'Captain Bubbles', 'Researcher Reef', 'Coralie'],
    welcomes: [
      'Welcome to the deep!',
      'Your bubbles led the way.',
      'The fish are happy to see you.',
      'Mind the coral, and come closer.',
    ],
    invitations: [
      'Our instruments need your help.',
      'Slow and calm, like the whales.',
      'Let us work this out together.',
      'I noted this question in my dive log.',
    ],
    last: 'The great dome is near. One last discovery!',
  },
};

/** Who stands at each station and what they say: short, kind, and in the world's own voice. */
export function writeGuideLines({ theme, seed, stations }: { theme: Theme; seed: string; stations: number }): Npc[] {
  const random = createRandom(`guides/${theme}/${seed}`);
  const voice = voices[theme];
  const names = random.shuffle(voice.names);
  return Array.from({ length: stations }, (_, index) => {
    const isLast = index === stations - 1 && stations > 1;
    return {
      name: names[index % names.length] ?? voice.names[0],
      lines: [isLast ? voice.last : random.pick(voice.welcomes), random.pick(voice.invitations)],
    };
  });
}
