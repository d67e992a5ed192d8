import { type LibraryScript, namePart, within } from './library-script.ts';

/** What players get: speed, jumps, coins, places to come back to. */
export const players: readonly LibraryScript[] = [
  {
    name: 'speed-pad',
    wish: 'A speed pad that makes players run at speed 40 for 5 seconds',
    needs: [/speed|faster|\bfast\b|boost|sprint/],
    write({ amount, seconds, parts }) {
      const speed = within(amount, 32, 17, 100);
      const time = within(seconds, 5, 1, 120);
      const pad = parts[0] ?? 'SpeedPad';
      return {
        title: `A pad for speed ${speed}`,
        typescript: `// Whoever touches the pad runs at speed ${speed} for ${time} seconds; 16 is the usual.
const pad = part('${pad}');
onTouch(pad, (player) => {
  setSpeed(player, ${speed});
  wait(${time});
  setSpeed(player, 16);
});
`,
        notes: [namePart(pad, 'the pad')],
      };
    },
  },
  {
    name: 'jump-pad',
    wish: 'A jump pad that throws players up',
    needs: [/jump|bounc|trampoline|spring|launch|catapult/],
    write({ amount, parts }) {
      const speed = within(amount, 100, 20, 300);
      const pad = parts[0] ?? 'JumpPad';
      return {
        title: 'A jump pad',
        typescript: `// Whoever touches the pad is thrown up at speed ${speed}.
const pad = part('${pad}');
onTouch(pad, (player) => {
  launch(player, ${speed});
  playSound(pad, 'pop');
});
`,
        notes: [namePart(pad, 'the pad')],
      };
    },
  },
  {
    name: 'checkpoint',
    wish: 'A checkpoint where players come back',
    needs: [/check ?point|respawn|save point/],
    write({ colors, parts }) {
      const name = parts[0] ?? 'Checkpoint';
      const color = colors[0] ?? 'green';
      return {
        title: 'Checkpoints',
        typescript: `// The last checkpoint that a player touched is where that player comes back.
for (const checkpoint of parts('${name}')) {
  onTouch(checkpoint, (player) => {
    setCheckpoint(player, checkpoint);
    setColor(checkpoint, '${color}');
    say(checkpoint, 'Checkpoint');
  });
}
`,
        notes: [namePart(name, 'each checkpoint')],
      };
    },
  },
  {
    name: 'collectible',
    wish: 'Coins to collect that come back after 10 seconds',
    needs: [/coin|collect|\bgems?\b|treasure|pick ?up/],
    write({ amount, seconds, parts }) {
      const worth = within(amount, 1, 1, 1000);
      const time = within(seconds, 10, 1, 3600);
      const name = parts[0] ?? 'Coin';
      return {
        title: `Coins that count ${worth}`,
        typescript: `// A coin counts ${worth}, vanishes, and is there again after ${time} seconds.
for (const coin of parts('${name}')) {
  let taken = false;
  setColor(coin, 'gold');
  setSolid(coin, false);
  spin(coin, 90);
  onTouch(coin, (player) => {
    if (taken) {
      return;
    }
    taken = true;
    addCoins(player, ${worth});
    playSound(coin, 'ding');
    hide(coin);
    wait(${time});
    show(coin);
    setSolid(coin, false);
    taken = false;
  });
}
`,
        notes: [namePart(name, 'each coin'), 'Coins stand in the player list, beside the points of the lesson.'],
      };
    },
  },
  {
    name: 'reward-for-answers',
    wish: 'Faster walking after 5 right answers',
    needs: [/speed|faster|\bfast\b|boost|reward/, /answer|question|correct/],
    write({ answers, amount }) {
      const count = within(answers, 5, 1, 40);
      const speed = within(amount, 24, 17, 100);
      return {
        title: `Speed ${speed} after ${count} right answers`,
        typescript: `// A player with ${count} right answers walks at speed ${speed}.
afterRightAnswers(${count}, (player) => {
  setSpeed(player, ${speed});
});
`,
        notes: ['The reward is for the player who answered.'],
      };
    },
  },
];
