import { aboutAnswers, type LibraryScript, namePart, within } from './library-script.ts';

/** Doors, bridges and platforms: what opens a way, or moves along it. */
export const ways: readonly LibraryScript[] = [
  {
    name: 'door-after-answers',
    wish: 'A door that opens after 3 right answers',
    needs: [/\b(door|gate)s?\b/, aboutAnswers],
    write({ answers, parts }) {
      const count = within(answers, 3, 1, 40);
      const door = parts[0] ?? 'Door';
      return {
        title: `A door that opens after ${count} right answers`,
        typescript: `// The door stays closed until one player has ${count} right answers.
const door = part('${door}');
afterRightAnswers(${count}, () => {
  open(door);
  say(door, 'The door is open');
});
`,
        notes: [namePart(door, 'your door'), 'It opens for everybody as soon as one player has that many right answers.'],
      };
    },
  },
  {
    name: 'door-with-button',
    wish: 'A door that opens for 5 seconds when a button is pressed',
    needs: [/\b(door|gate)s?\b/, /button|press|click|push/],
    write({ seconds, parts }) {
      const time = within(seconds, 5, 1, 600);
      const [door = 'Door', button = 'Button'] = parts;
      return {
        title: `A door that opens for ${time} seconds at the press of a button`,
        typescript: `// Pressing the button opens the door for ${time} seconds.
const door = part('${door}');
const button = part('${button}');
onPress(button, () => {
  open(door);
  wait(${time});
  close(door);
});
`,
        notes: [namePart(door, 'your door'), namePart(button, 'the button')],
      };
    },
  },
  {
    name: 'hidden-key',
    wish: 'A hidden gold key that opens a door',
    needs: [/\bkeys?\b/],
    write({ colors, parts }) {
      const color = colors[0] ?? 'gold';
      const [key = 'Key', door = 'Door'] = parts;
      return {
        title: `A hidden ${color} key that opens a door`,
        typescript: `// Whoever has found the key can open the door.
const key = part('${key}');
const door = part('${door}');
setColor(key, '${color}');
onTouch(key, (player) => {
  giveKey(player, '${color}');
  playSound(key, 'ding');
  say(key, 'You found a key!');
});
onTouch(door, (player) => {
  if (hasKey(player, '${color}')) {
    open(door);
  } else {
    say(door, 'You need the key');
  }
});
`,
        notes: [
          namePart(key, 'the key'),
          namePart(door, 'your door'),
          'The key stays where it is, so that every player can find it.',
        ],
      };
    },
  },
  {
    name: 'bridge-after-answers',
    wish: 'A bridge that appears after 3 right answers',
    needs: [/\bbridges?\b/],
    write({ answers, parts }) {
      const count = within(answers, 3, 1, 40);
      const bridge = parts[0] ?? 'Bridge';
      return {
        title: `A bridge that appears after ${count} right answers`,
        typescript: `// All parts of the bridge are hidden until one player has ${count} right answers.
const planks = parts('${bridge}');
for (const plank of planks) {
  hide(plank);
}
afterRightAnswers(${count}, () => {
  for (const plank of planks) {
    show(plank);
    playSound(plank, 'pop');
  }
});
`,
        notes: [namePart(bridge, 'every part of the bridge')],
      };
    },
  },
  {
    name: 'moving-platform',
    wish: 'A platform that moves 20 studs back and forth in 4 seconds',
    needs: [/platform|elevator|\blift\b/, /mov|back|forth|up|down|elevator|\blift\b|slid|travel/],
    write(given) {
      const studs = within(given.studs ?? given.amount, 20, 1, 300);
      const seconds = within(given.seconds, 4, 1, 60);
      const name = given.parts[0] ?? 'Platform';
      return {
        title: `A platform that moves ${studs} studs and back`,
        typescript: `// It moves ${studs} studs in ${seconds} seconds, waits for a second, and comes back.
const platform = part('${name}');
while (true) {
  wait(1);
  moveBy(platform, ${studs}, 0, 0, ${seconds});
  wait(${seconds + 1});
  moveBy(platform, -${studs}, 0, 0, ${seconds});
  wait(${seconds});
}
`,
        notes: [namePart(name, 'the platform')],
      };
    },
  },
  {
    name: 'elevator',
    wish: 'An elevator that goes up 30 studs when its button is pressed',
    needs: [/platform|elevator|\blift\b/, /mov|go|ris|rais|carr|elevator|\blift\b/, /\bup(wards?)?\b|high|elevator|\blift\b|ris/],
    write(given) {
      const studs = within(given.studs ?? given.amount, 30, 1, 300);
      const seconds = within(given.seconds, 5, 1, 60);
      const name = given.parts[0] ?? 'Elevator';
      return {
        title: `An elevator that goes up ${studs} studs`,
        typescript: `// Pressing its button sends it up; it comes down by itself.
const elevator = part('${name}');
let busy = false;
onPress(elevator, () => {
  if (busy) {
    return;
  }
  busy = true;
  moveBy(elevator, 0, ${studs}, 0, ${seconds});
  wait(${seconds + 5});
  moveBy(elevator, 0, -${studs}, 0, ${seconds});
  wait(${seconds});
  busy = false;
});
`,
        notes: [namePart(name, 'the elevator'), 'It waits 5 seconds at the top.'],
      };
    },
  },
  {
    name: 'vanishing-platform',
    wish: 'A platform that vanishes 2 seconds after somebody steps on it',
    needs: [/platform|floor|tile|block|plank/, /vanish|disappear|fall|crumble|break/],
    write({ seconds, parts }) {
      const time = within(seconds, 2, 1, 60);
      const name = parts[0] ?? 'Platform';
      return {
        title: `A platform that vanishes ${time} seconds after a step`,
        typescript: `// Every part of this name vanishes after a step on it, and is there again 5 seconds later.
for (const tile of parts('${name}')) {
  onTouch(tile, () => {
    wait(${time});
    hide(tile);
    wait(5);
    show(tile);
  });
}
`,
        notes: [namePart(name, 'each platform')],
      };
    },
  },
  {
    name: 'teleporter',
    wish: 'A teleporter from one pad to another',
    needs: [/teleport|portal|warp/],
    write({ parts }) {
      const [from = 'Teleporter', to = 'Target'] = parts;
      return {
        title: 'A teleporter',
        typescript: `// Touching the one part brings a player onto the other.
const teleporter = part('${from}');
const target = part('${to}');
onTouch(teleporter, (player) => {
  teleport(player, target);
  playSound(target, 'pop');
});
`,
        notes: [namePart(from, 'the teleporter'), namePart(to, 'where it leads')],
      };
    },
  },
];
