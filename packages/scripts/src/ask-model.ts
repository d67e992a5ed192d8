import { declarations } from './api/declarations.ts';
import { describeFinding } from './finding.ts';
import type { CheckedScript, GeneratedScript, ScriptModel } from './generated-script.ts';

/** The model cannot help with this wish any more; the library may. */
export class ModelGaveUp extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'ModelGaveUp';
    this.reason = reason;
  }
}

const mostRounds = 3;

const instructions = `You write small game scripts for a Roblox world in which children answer the questions of a lesson.
A script is TypeScript that uses ONLY the functions declared below, and its own const, let and functions. Rules:
- No imports, no objects, classes or types, no property access (no dots), no square brackets to read, no template texts.
- Texts are fixed: names of parts, and the colors, sounds, messages and labels of the declarations.
- Loops: for (const item of list), for (let i = 0; i < 10; i++) with numbers, or while (...) { wait(1); ... } at the top of the script.
- Event functions (onTouch, onPress, onRightAnswer, afterRightAnswers, onJoin, every, spin) stand at the top of the script.
- No function calls itself. Comments are short, in plain words, after //.
Example, for "a door that opens after 3 right answers":
const door = part('Door');
afterRightAnswers(3, () => {
  open(door);
  say(door, 'The door is open');
});

${declarations}`;

export interface Asked {
  readonly model: ScriptModel;
  readonly check: (typescript: string, title: string, signal?: AbortSignal) => Promise<CheckedScript>;
  readonly wish: string;
  readonly signal: AbortSignal;
}

/** Lets a model write, and tells it what is wrong, three times at most. Throws ModelGaveUp. */
export async function askModel({ model, check, wish, signal }: Asked): Promise<GeneratedScript> {
  let request = `The wish: ${wish}`;
  let wrong = '';
  for (let round = 1; round <= mostRounds; round++) {
    const typescript = readAnswer(await model.ask({ instructions, request }, signal));
    const title = titleOf(wish);
    const checked = await check(typescript, title, signal);
    if (checked.ok)
      return {
        source: 'model',
        title,
        typescript,
        luau: checked.luau,
        notes: [`Written by ${model.by.model}.`, ...checked.findings.map(describeFinding)],
        checks: checked.checks,
        rounds: round,
      };
    wrong = checked.findings.slice(0, 20).map(describeFinding).join('\n');
    request = `The wish: ${wish}\n\nYour last script:\n${typescript.slice(0, 8000)}\n\nIt was refused:\n${wrong}\n\nWrite the whole script again without these faults.`;
  }
  throw new ModelGaveUp(`its script was refused ${mostRounds} times, at last for ${wrong.split('\n')[0] ?? ''}`);
}

/** The script in an answer: what stands in its code fence, or all of it. */
export function readAnswer(answer: string): string {
  const fenced = /```(?:typescript|ts)?\s*\n([\s\S]*?)```/.exec(answer)?.[1];
  return `${(fenced ?? answer).trim()}\n`;
}

/** A wish as the first line of a script: plain words alone. */
const titleOf = (wish: string): string =>
  wish
    .replace(/[^\w ,.'!?-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
