import { aboutAnswers, type LibraryScript, namePart, within } from './library-script.ts';

/** What is seen and heard: lights, colours, signs, time, confetti. */
export const shows: readonly LibraryScript[] = [
  {
    name: 'lights-blink',
    wish: 'Lights that blink every 2 seconds',
    needs: [/light|lamp|lantern/],
    write({ seconds, colors, parts }) {
      const time = within(seconds, 1, 0.5, 600);
      const name = parts[0] ?? 'Lamp';
      const color = colors[0] ?? 'yellow';
      return {
        title: `Lights that go on and off every ${time} seconds`,
        typescript: `// All lamps go on and off together.
const lamps = parts('${name}');
let lit = false;
for (const lamp of lamps) {
  setColor(lamp, '${color}');
}
every(${time}, () => {
  lit = !lit;
  for (const lamp of lamps) {
    if (lit) {
      lightOn(lamp);
    } else {
      lightOff(lamp);
    }
  }
});
`,
        notes: [namePart(name, 'each lamp'), 'Slowly enough not to disturb: never faster than twice a second.'],
      };
    },
  },
  {
    name: 'lights-for-answers',
    wish: 'A light that goes on for each right answer',
    needs: [/light|lamp|lantern/, aboutAnswers],
    write({ colors, parts }) {
      const name = parts[0] ?? 'Lamp';
      const color = colors[0] ?? 'green';
      return {
        title: 'Lights for right answers',
        typescript: `// With each right answer one more lamp goes on; after the last it begins again.
const lamps = parts('${name}');
let answered = 0;
onRightAnswer(() => {
  const lamp = pick(lamps, answered);
  setColor(lamp, '${color}');
  lightOn(lamp);
  answered += 1;
});
`,
        notes: [namePart(name, 'each lamp')],
      };
    },
  },
  {
    name: 'color-on-touch',
    wish: 'A floor that turns blue when somebody touches it',
    needs: [
      /colou?r|turns? (to )?(red|orange|yellow|gold|green|blue|purple|pink|brown|white|gr[ae]y|black)/,
      /touch|step|walk|stand/,
    ],
    write({ colors, parts }) {
      const name = parts[0] ?? 'Floor';
      const color = colors[0] ?? 'blue';
      return {
        title: `Parts that turn ${color} when touched`,
        typescript: `// Every part of this name turns ${color} when a player touches it.
for (const tile of parts('${name}')) {
  onTouch(tile, () => {
    setColor(tile, '${color}');
  });
}
`,
        notes: [namePart(name, 'each part')],
      };
    },
  },
  {
    name: 'color-for-answers',
    wish: 'A tower that turns green after a right answer',
    needs: [/colou?r|turns? (to )?(red|orange|yellow|gold|green|blue|purple|pink|brown|white|gr[ae]y|black)/, aboutAnswers],
    write({ colors, parts }) {
      const name = parts[0] ?? 'Tower';
      const color = colors[0] ?? 'green';
      return {
        title: `A part that turns ${color} after a right answer`,
        typescript: `// It is ${color} for 5 seconds after each right answer.
const tower = part('${name}');
onRightAnswer(() => {
  setColor(tower, '${color}');
  wait(5);
  setColor(tower, 'gray');
});
`,
        notes: [namePart(name, 'the part')],
      };
    },
  },
  {
    name: 'spinning-part',
    wish: 'A part that spins',
    needs: [/spin|rotat|\bturns? (round|around)|whirl/],
    write({ amount, parts }) {
      const degrees = within(amount, 90, 1, 720);
      const name = parts[0] ?? 'Spinner';
      return {
        title: `A part that turns by ${degrees} degrees a second`,
        typescript: `// Turns for ever.
for (const spinner of parts('${name}')) {
  spin(spinner, ${degrees});
}
`,
        notes: [namePart(name, 'each part that should turn')],
      };
    },
  },
  {
    name: 'day-and-night',
    wish: 'Day and night that change every 4 minutes',
    needs: [/\bday\b|night|sunset|sunrise|time of day/],
    write({ seconds }) {
      const length = within(seconds, 240, 24, 7200);
      const hours = Math.round((24 / length) * 10_000) / 10_000;
      return {
        title: `A day of ${length} seconds`,
        typescript: `// A whole day passes in ${length} seconds.
let hour = 8;
every(1, () => {
  hour += ${hours};
  setHour(hour);
});
`,
        notes: ['It begins at 8 in the morning.'],
      };
    },
  },
  {
    name: 'confetti-for-answers',
    wish: 'Confetti for every right answer',
    needs: [/confetti|celebrat|firework|party/],
    write({ parts }) {
      const name = parts[0] ?? 'Confetti';
      return {
        title: 'Confetti for right answers',
        typescript: `// Confetti and a sound with each right answer.
const source = part('${name}');
onRightAnswer(() => {
  confetti(source);
  playSound(source, 'win');
});
`,
        notes: [namePart(name, 'where it comes from')],
      };
    },
  },
  {
    name: 'sound-for-answers',
    wish: 'A sound for every right answer',
    needs: [/sound|\bding\b|\bbell\b|noise/, aboutAnswers],
    write({ parts }) {
      const name = parts[0] ?? 'Bell';
      return {
        title: 'A sound for right answers',
        typescript: `// One of Roblox's own sounds with each right answer.
const bell = part('${name}');
onRightAnswer(() => {
  playSound(bell, 'ding');
});
`,
        notes: [namePart(name, 'where it comes from')],
      };
    },
  },
  {
    name: 'scoreboard',
    wish: 'A scoreboard that shows how many right answers there are',
    needs: [/score ?board|leader ?board|\bscores?\b|how many right/],
    write({ parts }) {
      const name = parts[0] ?? 'Scoreboard';
      return {
        title: 'A scoreboard for everybody together',
        typescript: `// The right answers of all players together.
const board = part('${name}');
let total = 0;
showNumber(board, 'Right answers', total);
onRightAnswer(() => {
  total += 1;
  showNumber(board, 'Right answers', total);
});
`,
        notes: [namePart(name, 'the board'), 'It shows no names: the class counts together.'],
      };
    },
  },
  {
    name: 'countdown',
    wish: 'A countdown of 60 seconds',
    needs: [/count ?down|timer|stop ?watch|clock/],
    write({ seconds, amount, parts }) {
      const time = Math.round(within(seconds ?? amount, 60, 3, 3600));
      const name = parts[0] ?? 'Clock';
      return {
        title: `A countdown of ${time} seconds`,
        typescript: `// Counts down from ${time}, once, and then says so.
const clock = part('${name}');
let left = ${time};
showNumber(clock, 'Seconds', left);
while (left > 0) {
  wait(1);
  left -= 1;
  showNumber(clock, 'Seconds', left);
}
say(clock, 'Time is up!');
playSound(clock, 'bass');
`,
        notes: [namePart(name, 'the clock'), 'It begins when the game begins.'],
      };
    },
  },
  {
    name: 'welcome-sign',
    wish: 'A sign that welcomes players',
    needs: [/welcom|greet|\bhello\b/],
    write({ parts }) {
      const name = parts[0] ?? 'Sign';
      return {
        title: 'A sign that welcomes players',
        typescript: `// Greets whoever arrives, then says what to do.
const sign = part('${name}');
say(sign, 'Welcome!');
onJoin(() => {
  say(sign, 'Welcome!');
  playSound(sign, 'ding');
  wait(6);
  say(sign, 'Answer the questions');
});
`,
        notes: [namePart(name, 'the sign')],
      };
    },
  },
];
