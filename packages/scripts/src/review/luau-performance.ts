import { blocksAround, type LuauNote, type LuauText, wordAt } from './luau-text.ts';

const waits = new Set(['wait', 'Wait', 'yield', 'WaitForChild', 'InvokeServer', 'InvokeClient']);
const searches = new Set(['GetDescendants', 'GetService', 'FindFirstChild', 'WaitForChild']);
const frames = new Set(['Heartbeat', 'RenderStepped', 'Stepped', 'PreRender', 'PreSimulation', 'PostSimulation']);

/** What stops the game, or slows it down. */
export function luauPerformance(text: LuauText): LuauNote[] {
  return [...endlessLoops(text), ...text.words.flatMap((_word, index) => [...searchAt(text, index), ...growthAt(text, index)])];
}

function endlessLoops(text: LuauText): LuauNote[] {
  return text.blocks.flatMap(({ kind, from, to }) => {
    if (kind !== 'while' && kind !== 'repeat') return [];
    const inside = text.words.slice(from, to + 1);
    if (inside.some((word) => waits.has(word.text) || word.text === 'break' || word.text === 'return')) return [];
    const isEndless = kind === 'while' ? wordAt(text, from + 1) === 'true' : wordAt(text, to + 1) === 'false';
    const rule = isEndless ? 'endless-loop' : 'loop-without-wait';
    const message = isEndless ? 'This loop never lets the game go on.' : 'This loop stops the game for as long as it runs.';
    const severity = isEndless ? 'error' : 'warning';
    return [{ at: from, kind: 'performance', severity, rule, message, fix: 'task.wait() in the loop' }];
  });
}

function searchAt(text: LuauText, index: number): LuauNote[] {
  if (!searches.has(wordAt(text, index)) || wordAt(text, index - 1) !== ':') return [];
  return isInFrame(text, index) || isRepeated(text, index)
    ? [slower(index, 'search-again', `${wordAt(text, index)} searches again each time.`, 'look it up once, in a local before')]
    : [];
}

function growthAt(text: LuauText, index: number): LuauNote[] {
  const word = wordAt(text, index);
  if (word === 'new' && wordAt(text, index - 2) === 'Instance' && isInFrame(text, index))
    return [slower(index, 'parts-for-ever', 'Something new is made in every frame.', 'make it once, and change it')];
  const isAppended = word === '..=' || (wordAt(text, index - 2) === '=' && wordAt(text, index - 1) === wordAt(text, index - 3));
  return (word === '..' || word === '..=') && isAppended && isRepeated(text, index)
    ? [slower(index, 'text-in-loop', 'The text is copied in every round.', 'table.insert in the loop, table.concat after it')]
    : [];
}

/** In a function that runs in every frame. */
const isInFrame = (text: LuauText, index: number): boolean =>
  blocksAround(text, index, ['function']).some(
    ({ from }) => wordAt(text, from - 2) === 'Connect' && frames.has(wordAt(text, from - 4)),
  );

/** In a loop's body; what stands between `for` and its `do` is done once. */
const isRepeated = (text: LuauText, index: number): boolean =>
  blocksAround(text, index, ['while', 'for', 'repeat']).some(({ kind, body }) => kind !== 'for' || index > body);

const slower = (at: number, rule: string, message: string, fix: string): LuauNote => ({
  at,
  kind: 'performance',
  severity: 'warning',
  rule,
  message,
  fix,
});
