import type { LuauBlock } from './luau-blocks.ts';
import { type LuauNote, type LuauText, wordAt } from './luau-text.ts';

const waits = new Set(['wait', 'Wait', 'yield', 'WaitForChild', 'InvokeServer', 'InvokeClient']);
const searches = new Set(['GetDescendants', 'GetService', 'FindFirstChild', 'WaitForChild']);
const frames = new Set(['Heartbeat', 'RenderStepped', 'Stepped', 'PreRender', 'PreSimulation', 'PostSimulation']);

/** What stops the game, or slows it down. */
export function luauPerformance(text: LuauText): LuauNote[] {
  const places: Places = { inFrame: covered(text, frameBodies(text)), repeated: covered(text, loopBodies(text)) };
  return [
    ...endlessLoops(text),
    ...text.words.flatMap((_word, index) => [...searchAt(text, places, index), ...growthAt(text, places, index)]),
  ];
}

/** Of each word: whether it stands in a function that runs in every frame, and whether in a loop's body. */
type Places = { readonly inFrame: readonly boolean[]; readonly repeated: readonly boolean[] };
type Stretch = { readonly after: number; readonly before: number };

const frameBodies = (text: LuauText): Stretch[] =>
  text.blocks.filter((block) => isFrameHandler(text, block)).map(({ from, to }) => ({ after: from, before: to }));

const isFrameHandler = (text: LuauText, { kind, from }: LuauBlock): boolean =>
  kind === 'function' && wordAt(text, from - 2) === 'Connect' && frames.has(wordAt(text, from - 4));

/** What stands between `for` and its `do` is done once. */
const loopBodies = ({ blocks }: LuauText): Stretch[] =>
  blocks
    .filter(({ kind }) => kind === 'while' || kind === 'for' || kind === 'repeat')
    .map(({ kind, from, to, body }) => ({ after: kind === 'for' ? body : from, before: to }));

/** Of each word: whether it stands in one of the stretches. */
function covered({ words }: LuauText, stretches: readonly Stretch[]): boolean[] {
  const steps = words.map(() => 0);
  for (const { after, before } of stretches) {
    steps[after + 1] = (steps[after + 1] ?? 0) + 1;
    steps[Math.max(before, after + 1)] = (steps[Math.max(before, after + 1)] ?? 0) - 1;
  }
  let depth = 0;
  return words.map((_word, index) => {
    depth += steps[index] ?? 0;
    return depth > 0;
  });
}

function endlessLoops(text: LuauText): LuauNote[] {
  let count = 0;
  // How many ways out of a loop, or of its turn, stand before each word.
  const exits = [0, ...text.words.map((word) => (count += isExit(word.text) ? 1 : 0))];
  return text.blocks.flatMap(({ kind, from, to }) => {
    if (kind !== 'while' && kind !== 'repeat') return [];
    if (exits[to + 1] !== exits[from]) return [];
    const isEndless = kind === 'while' ? wordAt(text, from + 1) === 'true' : wordAt(text, to + 1) === 'false';
    const rule = isEndless ? 'endless-loop' : 'loop-without-wait';
    const message = isEndless ? 'This loop never lets the game go on.' : 'This loop stops the game for as long as it runs.';
    const severity = isEndless ? 'error' : 'warning';
    return [{ at: from, kind: 'performance', severity, rule, message, fix: 'task.wait() in the loop' }];
  });
}

const isExit = (word: string): boolean => waits.has(word) || word === 'break' || word === 'return';

function searchAt(text: LuauText, { inFrame, repeated }: Places, index: number): LuauNote[] {
  if (!searches.has(wordAt(text, index)) || wordAt(text, index - 1) !== ':') return [];
  return inFrame[index] || repeated[index]
    ? [slower(index, 'search-again', `${wordAt(text, index)} searches again each time.`, 'look it up once, in a local before')]
    : [];
}

function growthAt(text: LuauText, { inFrame, repeated }: Places, index: number): LuauNote[] {
  const word = wordAt(text, index);
  if (word === 'new' && wordAt(text, index - 2) === 'Instance' && inFrame[index])
    return [slower(index, 'parts-for-ever', 'Something new is made in every frame.', 'make it once, and change it')];
  const isAppended = word === '..=' || (wordAt(text, index - 2) === '=' && wordAt(text, index - 1) === wordAt(text, index - 3));
  return (word === '..' || word === '..=') && isAppended && repeated[index]
    ? [slower(index, 'text-in-loop', 'The text is copied in every round.', 'table.insert in the loop, table.concat after it')]
    : [];
}

const slower = (at: number, rule: string, message: string, fix: string): LuauNote => ({
  at,
  kind: 'performance',
  severity: 'warning',
  rule,
  message,
  fix,
});
