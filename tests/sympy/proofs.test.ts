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

test.runIf(hasSympy || process.env.CI)(
  'SymPy agrees with every exact proof of every skill, from the quiz alone',
  { timeout: 300_000 },
  () => {
    const quizzes = listSkills().flatMap(({ id }) =>
      Array.from({ length: samples }, (_, i) => quizOf(id, difficulties[i % difficulties.length] ?? 'medium', i)),
    );
    const { stdout, stderr } = spawnSync('python3', [path.join(import.meta.dirname, 'check_proofs.py')], {
      input: quizzes.join('\n'),
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    const lines = stdout.trim().split('\n');
    expect({ faults: lines.slice(0, -1), stderr }).toEqual({ faults: [], stderr: '' });
    expect(Number.parseInt(lines.at(-1) ?? '', 10)).toBeGreaterThan(100 * samples);
  },
);
