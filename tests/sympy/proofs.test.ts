import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Difficulty, difficulties } from '@toolboxai/contracts';
import { listSkills, makeQuestions } from '@toolboxai/curriculum';
import { expect, test } from 'vitest';

const hasSympy = spawnSync('python3', ['-c', 'import sympy']).status === 0;
// A machine of CI has it; on another one the run says what it lacks.
if (!hasSympy) console.warn('SymPy is not on this machine (Debian: python3-sympy), so the proofs are not checked by it.');
const samples = 12;

const quizOf = (skill: string, difficulty: Difficulty, i: number): string =>
  JSON.stringify({ questions: makeQuestions({ skills: [skill], count: 1, seed: `sympy ${i}`, difficulty }) });

/** Gives the quizzes to SymPy; answers what it prints: a line a fault, and how many it checked. */
function askSympy(quizzes: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync('python3', [path.join(import.meta.dirname, 'check_proofs.py')], {
    input: quizzes.join('\n'),
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

test.runIf(hasSympy || process.env.CI)(
  'SymPy agrees with every exact proof of every skill, from the quiz alone',
  { timeout: 300_000 },
  () => {
    const quizzes = listSkills().flatMap(({ id }) =>
      Array.from({ length: samples }, (_, i) => quizOf(id, difficulties[i % difficulties.length] ?? 'medium', i)),
    );
    const lines = askSympy(quizzes);
    expect(lines.slice(0, -1)).toEqual([]);
    expect(Number.parseInt(lines.at(-1) ?? '', 10)).toBeGreaterThan(100 * samples);
  },
);

test.runIf(hasSympy || process.env.CI)('SymPy notices a wrong proof, a wrong key and two right choices', () => {
  const [sound] = makeQuestions({ skills: ['add-unlike-fractions'], count: 1, seed: 'spoiled' });
  if (!sound) throw new Error('there is a question');
  const right = sound.choices.find(({ correct }) => correct)?.text ?? '';
  const spoiled = [
    { ...sound, proof: { ...sound.proof, equals: '1000' } },
    { ...sound, choices: sound.choices.map((choice) => ({ ...choice, correct: !choice.correct })) },
    { ...sound, choices: sound.choices.map((choice) => ({ ...choice, text: right })) },
  ];
  for (const question of spoiled) expect(askSympy([JSON.stringify({ questions: [question] })]).length).toBeGreaterThan(1);
  expect(askSympy([JSON.stringify({ questions: [sound] })])).toEqual(['1 checked']);
});
