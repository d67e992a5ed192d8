import { AppError, type Choice, type Difficulty, difficulties, type Question, type RichText } from '@toolboxai/contracts';
import { holdsMaths, plainText, say } from './rich-text.ts';
import { createRng } from './rng.ts';
import type { Item, Skill } from './skill.ts';
import { skillsOf } from './skill-list.ts';
import { standardRef } from './standards.ts';
import { showRich, showValue, type Value } from './value.ts';

/** Draws for one question before its skill is given up at that difficulty. */
const drawLimit = 80;

type Asked = Pick<Question, 'skill' | 'prompt' | 'proof'>;

/**
 * The same for questions that differ only in words or in the order of their numbers; 3 × 4 and 4 × 3 are alike. What nothing proves
 * is compared by its words.
 */
export function likenessOf({ skill, prompt, proof }: Asked): string {
  if (proof.kind === 'teacher') return `${skill} ${prompt.toLowerCase()}`;
  if (proof.kind !== 'exact') return `${skill} ${JSON.stringify(proof)}`;
  const text = 'expression' in proof ? proof.expression : proof.equation;
  return [skill, ...(text.match(/[\d.]+|\S/g) ?? []).sort()].join(' ');
}

export type FreshDraw = { item: Item; difficulty: Difficulty };

/**
 * A draw that is unlike all in `taken`, to which it is then added. Where a difficulty has no unlike question left, the
 * others are tried. `null` when the skill has none left at all.
 */
export function drawFresh(skill: Skill, label: string, wanted: Difficulty, taken: Set<string>): FreshDraw | null {
  for (const difficulty of [wanted, ...difficulties.filter((other) => other !== wanted)]) {
    const rng = createRng(`${label}/${skill.id}/${difficulty}`);
    for (let i = 0; i < drawLimit; i++) {
      const draw = skill.draw(rng, difficulty);
      if (draw.kind === 'refused') continue;
      const likeness = likenessOf({ skill: skill.id, prompt: plainText(draw.item.prompt), proof: draw.item.proof });
      if (taken.has(likeness)) continue;
      taken.add(likeness);
      return { item: draw.item, difficulty };
    }
  }
  return null;
}

type Option = { value: Value; misconception?: string; feedback: RichText };

const toChoice = ({ value, misconception, feedback }: Option, i: number): Choice => ({
  id: 'abcdefgh'.charAt(i),
  text: showValue(value),
  ...(holdsMaths(showRich(value)) && { text_rich: showRich(value) }),
  correct: misconception === undefined,
  ...(misconception !== undefined && { misconception }),
  feedback: plainText(feedback),
  ...(holdsMaths(feedback) && { feedback_rich: feedback }),
});

function makeChoices(item: Item, label: string): Choice[] {
  const right: Option = { value: item.answer, feedback: say`Yes! ${item.steps.at(-1) ?? ''}` };
  return createRng(`${label}/order`)
    .shuffle([right, ...item.wrong])
    .map(toChoice);
}

function toQuestion(skill: Skill, { item, difficulty }: FreshDraw, id: string, label: string): Question {
  return {
    id,
    skill: skill.id,
    standard: standardRef(skill.standard),
    prompt: plainText(item.prompt),
    ...(holdsMaths(item.prompt) && { prompt_rich: item.prompt }),
    choices: makeChoices(item, label),
    explanation: item.steps.map(plainText),
    ...(item.steps.some(holdsMaths) && { explanation_rich: [...item.steps] }),
    difficulty,
    proof: item.proof,
  };
}

/** From easy to hard over the quiz, a third each. */
const paceOf = (i: number, count: number): Difficulty => difficulties[Math.floor((i * difficulties.length) / count)] ?? 'medium';

export type QuestionsRequest = {
  /** Skill ids; questions take them in turn. */
  skills: readonly string[];
  count: number;
  /** The same request with the same seed gives the same bytes. */
  seed: string;
  /** Without it, the quiz goes from easy to hard. */
  difficulty?: Difficulty | undefined;
};

/**
 * `count` questions `q1` … `qn`, no two alike, each answer confirmed by the skill's second method. Throws RangeError for an
 * unknown skill and AppError LESSON_UNPROVEN when the skills hold fewer unlike questions than asked for.
 */
export function makeQuestions({ skills, count, seed, difficulty }: QuestionsRequest): Question[] {
  const taken = new Set<string>();
  const pool = skillsOf(skills);
  return Array.from({ length: count }, (_, i) => {
    const label = `${seed}/quiz/${i + 1}`;
    const inTurn = [...pool.slice(i % pool.length), ...pool.slice(0, i % pool.length)];
    for (const skill of inTurn) {
      const fresh = drawFresh(skill, label, difficulty ?? paceOf(i, count), taken);
      if (fresh) return toQuestion(skill, fresh, `q${i + 1}`, label);
    }
    const what = i === 0 ? 'No question' : `Only ${i} different questions`;
    const advice = i === 0 ? 'Choose another topic.' : `Ask for ${i} questions or fewer, or for more topics.`;
    throw new AppError('LESSON_UNPROVEN', {
      publicMessage: `${what} could be proven for this topic. Nothing was saved. ${advice}`,
      context: { skills: [...skills], count },
    });
  });
}
