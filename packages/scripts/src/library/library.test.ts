import { afterAll, describe, expect, test } from 'vitest';
import { createScriptMaker } from '../create-script-maker.ts';
import { playWish } from '../testing/play-wish.ts';
import { findScript, library } from './find-script.ts';
import { readParameters } from './read-parameters.ts';

const maker = createScriptMaker();
afterAll(() => maker.close());
const { signal } = new AbortController();

/** The script, a wish, the parts of the world, what is played, and what is seen. */
type Played = [name: string, wish: string, names: string[], scenario: string, seen: string];

const played: Played[] = [
  [
    'door-after-answers',
    'A door that opens after three right answers',
    ['Door'],
    `world.answer(player, true) world.answer(player, false) world.answer(player, true) world.step(5)
    see(part("Door").CanCollide, part("Door").Transparency)
    world.answer(player, true) world.step(5)
    see(part("Door").CanCollide, part("Door").Transparency, world.sign("Door"))`,
    'true 0 false 0.9 The door is open',
  ],
  [
    'door-with-button',
    'The gate "Gate" opens for 7 seconds when the button "Red Button" is pressed',
    ['Gate', 'Red Button'],
    `see(part("Gate").CanCollide) world.press(player, "Red Button") world.step(6) see(part("Gate").CanCollide)
    world.step(2) see(part("Gate").CanCollide)`,
    'true false true',
  ],
  [
    'hidden-key',
    'a hidden purple key for the door',
    ['Key', 'Door'],
    `world.touch(player, "Door") see(part("Door").CanCollide, world.sign("Door"))
    world.touch(player, "Key") world.step(1) world.touch(player, "Door") world.step(2) see(part("Door").CanCollide)
    see(math.round(part("Key").Color.B * 255))`,
    'true You need the key false 175',
  ],
  [
    'bridge-after-answers',
    'a bridge appears after 2 correct answers',
    ['Bridge', 'Bridge'],
    `see(part("Bridge").Transparency, part("Bridge").CanCollide) world.answer(player, true)
    see(part("Bridge").CanCollide) world.answer(player, true) see(part("Bridge").Transparency, part("Bridge").CanCollide)
    see(#world.sounds)`,
    '1 false false 0 true 2',
  ],
  [
    'moving-platform',
    'a platform that moves 12 studs back and forth in 3 seconds',
    ['Platform'],
    `world.step(4.5) see(part("Platform").Position.X) world.step(4) see(part("Platform").Position.X)
    world.step(4) see(part("Platform").Position.X)`,
    '12 0 12',
  ],
  [
    'elevator',
    'an elevator that goes up 40 studs',
    ['Elevator'],
    `world.step(20) see(part("Elevator").Position.Y) world.press(player, "Elevator") world.press(player, "Elevator") world.step(6)
    see(part("Elevator").Position.Y) world.step(12) see(part("Elevator").Position.Y)`,
    '10 50 10',
  ],
  [
    'vanishing-platform',
    'floor tiles that disappear after 1 second',
    ['Platform', 'Platform'],
    `world.touch(player, "Platform") see(part("Platform").CanCollide) world.step(1.5) see(part("Platform").CanCollide)
    world.step(5) see(part("Platform").CanCollide)`,
    'true false true',
  ],
  [
    'teleporter',
    'a portal from "Cave" to "Tower"',
    ['Cave', 'Tower'],
    `part("Tower").Position = Vector3.new(7, 20, 9) world.touch(player, "Cave")
    local at = world.root(player).Position see(at.X, at.Y, at.Z)`,
    '7 23.5 9',
  ],
  [
    'speed-pad',
    'a boost pad with speed 50 for 4 seconds',
    ['SpeedPad'],
    `world.touch(player, "SpeedPad") see(world.humanoid(player).WalkSpeed) world.step(5) see(world.humanoid(player).WalkSpeed)`,
    '50 16',
  ],
  [
    'jump-pad',
    'a trampoline',
    ['JumpPad'],
    `world.touch(player, "JumpPad") see(world.root(player).AssemblyLinearVelocity.Y)`,
    '100',
  ],
  [
    'checkpoint',
    'blue checkpoints',
    ['Checkpoint'],
    `part("Checkpoint").Position = Vector3.new(50, 5, 60) world.touch(player, "Checkpoint") world.respawn(player)
    see(world.root(player).Position.X, world.root(player).Position.Z, math.round(part("Checkpoint").Color.B * 255))`,
    '50 60 200',
  ],
  [
    'collectible',
    'coins worth 5 that come back after 3 seconds',
    ['Coin', 'Coin'],
    `world.touch(player, "Coin") world.step(1) world.touch(player, "Coin") see(world.coins(player), part("Coin").Transparency)
    world.step(3) see(part("Coin").Transparency) world.touch(player, "Coin") see(world.coins(player))
    see(part("Coin").Orientation.Y > 90)`,
    '5 1 0 10 true',
  ],
  [
    'reward-for-answers',
    'run faster after 2 right answers',
    [],
    `world.answer(player, true) see(world.humanoid(player).WalkSpeed) world.answer(player, true)
    see(world.humanoid(player).WalkSpeed)`,
    '16 24',
  ],
  [
    'lights-blink',
    'red lamps that blink every two seconds',
    ['Lamp'],
    `world.step(2) see(part("Lamp"):FindFirstChild("ScriptLight").Enabled) world.step(2)
    see(part("Lamp"):FindFirstChild("ScriptLight").Enabled, math.round(part("Lamp").Color.R * 255))`,
    'true false 215',
  ],
  [
    'lights-for-answers',
    'a light for each right answer',
    ['Lamp', 'Lamp'],
    `local lamps = {} for _, thing in workspace:GetChildren() do if thing.Name == "Lamp" then table.insert(lamps, thing) end end
    world.answer(player, true) see(lamps[1]:FindFirstChild("ScriptLight") ~= nil, lamps[2]:FindFirstChild("ScriptLight") ~= nil)
    world.answer(player, true) see(lamps[2]:FindFirstChild("ScriptLight") ~= nil)`,
    'true false true',
  ],
  [
    'color-on-touch',
    'tiles that turn pink when touched',
    ['Floor'],
    `world.touch(player, "Floor") see(math.round(part("Floor").Color.R * 255))`,
    '235',
  ],
  [
    'color-for-answers',
    'the tower changes its color to gold for a right answer',
    ['Tower'],
    `world.answer(player, false) see(math.round(part("Tower").Color.R * 255)) world.answer(player, true)
    see(math.round(part("Tower").Color.R * 255)) world.step(5) see(math.round(part("Tower").Color.R * 255))`,
    '140 230 140',
  ],
  ['spinning-part', 'a star that rotates', ['Spinner'], `world.step(2) see(part("Spinner").Orientation.Y > 100)`, 'true'],
  [
    'day-and-night',
    'day and night in 2 minutes',
    [],
    `local sky = game:GetService("Lighting") world.step(10) see(sky.ClockTime > 9.9 and sky.ClockTime < 10.1)
    world.step(90) see(sky.ClockTime < 8)`,
    'true true',
  ],
  [
    'confetti-for-answers',
    'confetti when an answer is right',
    ['Confetti'],
    `world.answer(player, false) see(fake.emitted) world.answer(player, true) see(fake.emitted, table.concat(world.sounds))`,
    '0 60 win',
  ],
  [
    'sound-for-answers',
    'play a sound on a correct answer',
    ['Bell'],
    `world.answer(player, true) see(table.concat(world.sounds))`,
    'ding',
  ],
  [
    'scoreboard',
    'a scoreboard',
    ['Scoreboard'],
    `see(world.sign("Scoreboard")) local other = world.join("two") world.answer(player, true) world.answer(other, true)
    see(world.sign("Scoreboard"))`,
    'Right answers: 0 Right answers: 2',
  ],
  [
    'countdown',
    'a timer of 10 seconds',
    ['Clock'],
    `world.step(3.2) see(world.sign("Clock")) world.step(8) see(world.sign("Clock"))`,
    'Seconds: 7 Time is up!',
  ],
  [
    'welcome-sign',
    'a sign that says hello to players',
    ['Sign'],
    `see(world.sign("Sign")) world.step(7) see(world.sign("Sign"))`,
    'Welcome! Answer the questions',
  ],
];

describe('the library', () => {
  test.each(played)('%s: %s', async (_name, wish, names, scenario, seen) => {
    const result = await playWish(maker, wish, names, scenario);
    expect(result.seen).toBe(seen);
    expect(result.made).toMatchObject({ source: 'library', rounds: 0 });
    expect(result.made.checks.map(({ name, ok }) => [name, ok])).toEqual(
      ['policy', 'types', 'compile', 'run'].map((name) => [name, true]),
    );
    expect(result.made.luau).not.toMatch(/RuntimeLib|Promise|\bTS\.|require\(/);
  });

  test('is played whole', () => {
    expect(played.map(([name]) => name).toSorted()).toEqual(library.map(({ name }) => name).toSorted());
    expect(library.length).toBeGreaterThanOrEqual(15);
  });

  test.each(library.map((entry) => [entry.name, entry] as const))(
    '%s: the wish that is suggested for it is answered by it',
    (_name, entry) => {
      expect(findScript(entry.wish)).toEqual(entry.write(readParameters(entry.wish)));
    },
  );

  test('what is given beside the wish goes before what the wish says', async () => {
    const made = await maker.generate(
      { wish: 'a door after 3 right answers', parameters: { answers: 7, parts: ['North Gate'] } },
      signal,
    );
    expect(made.typescript).toContain('afterRightAnswers(7,');
    expect(made.typescript).toContain("part('North Gate')");
  });

  test.each([
    'make it snow in Paris',
    'a gun that shoots zombies',
    'a door that opens when somebody buys it with robux after 3 right answers',
    'teach the children French',
    'a chat window with a sound',
    '',
  ])('refuses "%s", and says what it can do instead', async (wish) => {
    await expect(maker.generate({ wish }, signal)).rejects.toMatchObject({
      code: 'SCRIPT_REFUSED',
      suggestions: expect.arrayContaining([expect.any(String)]),
    });
  });

  test('suggests the wishes that come nearest', async () => {
    const refused = maker.generate({ wish: 'a coin shop that sells hats' }, signal);
    await expect(refused).rejects.toMatchObject({
      suggestions: expect.arrayContaining(['Coins to collect that come back after 10 seconds']),
    });
  });
});
