import { closingOf, isFreeName, type LuauNote, type LuauText, wordAt } from './luau-text.ts';

const oldNames: Readonly<Record<string, string>> = { wait: 'task.wait', spawn: 'task.spawn', delay: 'task.delay' };
const oldMethods: Readonly<Record<string, string>> = {
  connect: 'Connect',
  disconnect: 'Disconnect',
  children: 'GetChildren',
  getChildren: 'GetChildren',
  remove: 'Destroy',
  Remove: 'Destroy',
  findFirstChild: 'FindFirstChild',
  SetPrimaryPartCFrame: 'PivotTo',
};

/** What works, but is old, unclear or dies of the first missing part. */
export function luauSmells(text: LuauText): LuauNote[] {
  const isStrict = text.source.startsWith('--!strict');
  return [
    ...(isStrict ? [] : [smell(0, 'not-strict', 'Studio checks no types here.', '--!strict as the first line')]),
    ...unusedLocals(text),
    ...text.words.flatMap((_word, index) => [
      ...oldNameAt(text, index),
      ...oldWayAt(text, index),
      ...globalAt(text, index),
      ...uncheckedAt(text, index),
    ]),
  ];
}

function oldNameAt(text: LuauText, index: number): LuauNote[] {
  const name = wordAt(text, index);
  const newer = oldNames[name];
  if (newer !== undefined && isFreeName(text, index) && wordAt(text, index + 1) === '(' && !text.declared.has(name))
    return [smell(index, 'old-scheduler', `${name} is old and may be late.`, `${newer}(…)`)];
  const method = oldMethods[name];
  return method !== undefined && wordAt(text, index - 1) === ':' && wordAt(text, index + 1) === '('
    ? [smell(index, 'old-method', `:${name} is old.`, `:${method}(…)`)]
    : [];
}

function oldWayAt(text: LuauText, index: number): LuauNote[] {
  const path = `${wordAt(text, index - 2)}${wordAt(text, index - 1)}${wordAt(text, index)}`;
  if (path === 'game.Workspace') return [smell(index, 'long-workspace', 'game.Workspace has a shorter name.', 'workspace')];
  return path === 'Instance.new' && hasSecondArgument(text, index + 1)
    ? [smell(index, 'parent-first', 'What gets its parent first is sent to every player with each property.', 'set Parent last')]
    : [];
}

function hasSecondArgument(text: LuauText, open: number): boolean {
  const close = closingOf(text, open);
  for (let index = open + 1; index < close; index++) {
    if (wordAt(text, index) === ',') return true;
    if (['(', '{', '['].includes(wordAt(text, index))) index = closingOf(text, index);
  }
  return false;
}

/** `count = 1` at the start of a statement, where nothing declares count. */
function globalAt(text: LuauText, index: number): LuauNote[] {
  if (!isFreeName(text, index) || wordAt(text, index + 1) !== '=') return [];
  const name = wordAt(text, index);
  if (!startsStatement(text, index) || text.declared.has(name) || text.inTables.has(index)) return [];
  return [smell(index, 'global', `"${name}" is seen by the whole script, and by mistake as easily.`, `local ${name} = …`)];
}

function startsStatement(text: LuauText, index: number): boolean {
  const before = text.words[index - 1];
  if (before === undefined) return true;
  return before.kind === 'sign' ? [')', '}', ']', ';'].includes(before.text) : !['local', 'for'].includes(before.text);
}

function unusedLocals(text: LuauText): LuauNote[] {
  const counts = new Map<string, number>();
  text.words.forEach((word, index) => {
    if (word.kind === 'name' && (word.isDeclared || isFreeName(text, index)))
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  });
  return text.words.flatMap((word, index) => {
    const before = wordAt(text, index - 1);
    const isLocal = before === 'local' || (before === 'function' && wordAt(text, index - 2) === 'local');
    return word.isDeclared && isLocal && counts.get(word.text) === 1 && !word.text.startsWith('_')
      ? [smell(index, 'unused', `"${word.text}" is never used.`, 'take it out')]
      : [];
  });
}

/** `:FindFirstChild("Door").Transparency` dies where there is no Door. */
function uncheckedAt(text: LuauText, index: number): LuauNote[] {
  if (wordAt(text, index) !== 'FindFirstChild' || wordAt(text, index + 1) !== '(') return [];
  const next = wordAt(text, closingOf(text, index + 1) + 1);
  return next === '.' || next === ':'
    ? [
        smell(
          index,
          'unchecked',
          'This fails where nothing of that name is there.',
          'keep it in a local, and go on only if it is not nil; or WaitForChild',
        ),
      ]
    : [];
}

const smell = (at: number, rule: string, message: string, fix: string): LuauNote => ({
  at,
  kind: 'smells',
  severity: 'warning',
  rule,
  message,
  fix,
});
