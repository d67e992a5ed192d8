import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Experience, Part } from '@toolboxai/contracts';
import { makeQuestions } from '@toolboxai/curriculum';
import { buildExperience, gameBundle, rojoProject, worldParts, writePlace } from '@toolboxai/experience';
import { writeBinaryPlace } from '@toolboxai/experience/binary';
import { createPlaytester } from '@toolboxai/experience/proof';
import { percentile, timeRounds } from './measure.ts';
import type { Figure } from './run.ts';

const wantedParts = 2000;

function buildLesson(questions: number): Experience {
  const quiz = {
    questions: makeQuestions({ skills: ['add-unlike-fractions'], count: questions, seed: 'bench', difficulty: 'medium' }),
  };
  return buildExperience({ quiz, title: 'Adding fractions', grade: 5, seed: 'bench', theme: 'castle' });
}

/** The largest world, with so many blocks beside it that there are 2,000 parts. */
function buildLargePlace(): Experience {
  const experience = buildLesson(40);
  const missing = wantedParts - worldParts(experience).length;
  const blocks = Array.from({ length: Math.max(0, missing) }, (_, index): Part => {
    const pos: Part['pos'] = [2000 + (index % 40) * 5, 2, Math.floor(index / 40) * 5];
    return {
      id: `block-${index + 1}`,
      kind: 'building',
      shape: 'block',
      pos,
      size: [4, 4, 4],
      color: [160, 120, 90],
      material: 'Brick',
    };
  });
  return { ...experience, parts: [...experience.parts, ...blocks] };
}

function writeFolder(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-bench-'));
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** `rojo build` of the same project, its start included; null where there is no Rojo. */
async function timeRojo(experience: Experience): Promise<number[] | null> {
  const program = process.env['ROJO_PATH'] ?? 'rojo';
  if (spawnSync(program, ['--version']).status !== 0) return null;
  const folder = writeFolder(rojoProject(experience, gameBundle));
  try {
    return await timeRounds(7, 1, async () => {
      const { status, stderr } = spawnSync(program, ['build', folder, '-o', path.join(folder, 'place.rbxlx')], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`rojo build failed: ${stderr}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timePlaytest(experience: Experience): Promise<number[]> {
  const playtester = createPlaytester();
  try {
    return await timeRounds(15, 2, async () => {
      const { passed, checks } = await playtester.playtest(experience, gameBundle);
      if (!passed) throw new Error(`the playtest fails: ${checks.find((check) => !check.passed)?.evidence}`);
    });
  } finally {
    await playtester.close();
  }
}

/** A place of 2,000 parts in each format, beside the real Rojo; and the playtest of a lesson with ten questions. */
export async function benchPlace(): Promise<Figure[]> {
  const large = buildLargePlace();
  const parts = worldParts(large).length;
  const xml = await timeRounds(20, 5, async () => writePlace(large, gameBundle));
  const binary = await timeRounds(10, 2, async () => writeBinaryPlace(large, gameBundle));
  const project = await timeRounds(10, 2, async () => rojoProject(large, gameBundle));
  const rojo = await timeRojo(large);
  if (!rojo) process.stdout.write('place       no rojo on PATH or at ROJO_PATH: its own build is not measured\n');
  const playtest = await timePlaytest(buildLesson(10));
  return [
    { name: `place.rbxlx of ${parts} parts: p95`, value: percentile(xml, 0.95), unit: 'ms', aim: 'at most 100' },
    { name: `place.rbxl of ${parts} parts: p95`, value: percentile(binary, 0.95), unit: 'ms', aim: 'at most 100' },
    { name: `Rojo project of ${parts} parts: p95`, value: percentile(project, 0.95), unit: 'ms', aim: 'none' },
    ...(rojo
      ? [{ name: `rojo build of that project, a process: p50`, value: percentile(rojo, 0.5), unit: 'ms', aim: 'for comparison' }]
      : []),
    { name: 'playtest of 10 questions: p50', value: percentile(playtest, 0.5), unit: 'ms', aim: 'none' },
    { name: 'playtest of 10 questions: p95', value: percentile(playtest, 0.95), unit: 'ms', aim: 'none' },
  ];
}
