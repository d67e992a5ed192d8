import type { Teaching } from '../../teaching.ts';

export const seasonsTeaching: Teaching = {
  warmUp: [
    'In January children in Canada build snowmen, while children in Argentina enjoy their summer vacation.',
    'How can one and the same planet have winter and summer at the same time?',
  ],
  idea: [
    'The axis of Earth is tilted, and it always points in the same direction while Earth travels around the Sun.',
    'Therefore one hemisphere leans toward the Sun for half of the year, and the other hemisphere leans toward it for the other half.',
    'The hemisphere that leans toward the Sun receives steeper sunlight and longer days, and this is what makes its summer.',
  ],
  steps: [
    'Determine whether the country in the question lies north or south of the equator.',
    'Find the season of the northern hemisphere for the month or the date that is given.',
    'Keep this season for a northern country, and take the opposite season for a country in the south.',
  ],
  why: [
    'When the northern half is tilted toward the Sun, the southern half is necessarily tilted away from it.',
    'Half a year later Earth has reached the opposite side of its orbit, and the two hemispheres have exchanged their roles.',
    'Around the equinoxes neither hemisphere is favored, and day and night are almost equally long everywhere.',
  ],
  slip: [
    'It is a widespread mistake to believe that summer begins when Earth comes closer to the Sun.',
    'In fact Earth is closest to the Sun in early January, and a change of distance would give both hemispheres the same seasons.',
  ],
  world: [
    'Your team has stations on both sides of the equator, and each of them needs different clothes and tools.',
    'Find out the season at every station, so that nobody is sent snowshoes in the middle of summer.',
  ],
  support: [
    'Carry a tilted globe around a lamp, and make sure that its axis always points toward the same wall.',
    'Stop at four places, and compare how much light the northern and the southern half receive.',
  ],
  stretch: [
    'Investigate how the seasons would change if the axis of Earth were not tilted at all.',
    'Find out how strongly the axis of another planet is tilted, and describe what its seasons might be like.',
  ],
  rule: 'The tilted axis of Earth and its orbit around the Sun give the two hemispheres opposite seasons.',
  vocabulary: [
    { term: 'hemisphere', meaning: 'one half of Earth, north or south of the equator' },
    { term: 'axis', meaning: 'the imaginary line around which Earth turns' },
    { term: 'solstice', meaning: 'a day on which one hemisphere has its longest day and the other its shortest' },
    { term: 'equinox', meaning: 'a day on which day and night are almost equally long' },
  ],
};
