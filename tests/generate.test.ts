import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lessonSchema, quizSchema } from '@toolboxai/contracts';
import { comparePlaces, instancesByPath, readPlace } from '@toolboxai/experience/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './support/spawn-server.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-generate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function toolboxai(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const generate = (...args: string[]) => toolboxai('generate', '--subject', 'Mathematics', ...args);
const addFractions = [
  '--grade',
  '5',
  '--objective',
  'add fractions with unlike denominators',
  '--questions',
  '10',
  '--seed',
  'demo',
];

describe('toolboxai generate', () => {
  test('writes the five files, and the same bytes when run again', () => {
    expect(generate(...addFractions, '--out', 'first')).toMatchObject({ status: 0, stderr: '' });
    expect(generate(...addFractions, '--out', 'second').status).toBe(0);
    const files = ['experience.json', 'lesson.json', 'lesson.md', 'place.rbxlx', 'quiz.json'];
    expect(readdirSync(path.join(folder, 'first')).toSorted()).toEqual(files);
    for (const file of files)
      expect(readFileSync(path.join(folder, 'first', file)), file).toEqual(readFileSync(path.join(folder, 'second', file)));
    const quiz = quizSchema.parse(JSON.parse(readFileSync(path.join(folder, 'first/quiz.json'), 'utf8')));
    expect(quiz.questions).toHaveLength(10);
    const lesson = lessonSchema.parse(JSON.parse(readFileSync(path.join(folder, 'first/lesson.json'), 'utf8')));
    expect(lesson.standards.map(({ code }) => code)).toContain('5.NF.A.1');
    const place = readFileSync(path.join(folder, 'first/place.rbxlx'), 'utf8');
    for (const question of quiz.questions) expect(place).toContain(question.id);
  });

  test('--export writes the formats beside the five files, which stay as they are', () => {
    const { status, stdout } = generate(...addFractions, '--out', 'exported', '--export', 'qti', 'kahoot', '--export', 'print');
    expect(status).toBe(0);
    const five = ['experience.json', 'lesson.json', 'lesson.md', 'place.rbxlx', 'quiz.json'];
    const more = ['quiz-kahoot.csv', 'quiz-qti.zip', 'quiz.html'];
    expect(readdirSync(path.join(folder, 'exported')).toSorted()).toEqual([...five, ...more].toSorted());
    for (const file of five)
      expect(readFileSync(path.join(folder, 'exported', file)), file).toEqual(readFileSync(path.join(folder, 'first', file)));
    for (const file of more) expect(stdout).toContain(file);
    expect(readFileSync(path.join(folder, 'exported/quiz-qti.zip')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(path.join(folder, 'exported/quiz.html'), 'utf8')).toContain('Answer key');
  });

  test('--export writes the world for Roblox’s own tools, formats parted by commas as well', () => {
    const { status, stdout } = generate(...addFractions, '--out', 'world', '--export', 'rbxl,rbxm', 'rojo');
    expect(status).toBe(0);
    const read = (name: string) => readFileSync(path.join(folder, 'world', name));
    expect(comparePlaces(read('place.rbxlx'), read('place.rbxl'))).toEqual([]);
    expect(instancesByPath(readPlace(read('lesson.rbxm'))).has('/ToolboxAI Lesson/Lesson')).toBe(true);
    expect(read('rojo.zip').includes('default.project.json')).toBe(true);
    expect(stdout).toMatch(/Roblox model: Insert it into ServerScriptService/);
  });

  test('--json says of each export what it lacks', () => {
    const { stdout } = generate(...addFractions, '--out', 'noted', '--export', 'kahoot', '--json');
    const { notes } = JSON.parse(stdout);
    for (const note of notes) expect(note).toMatch(/^Kahoot \(CSV\): Question \d+ was left out: .+\.$/);
    expect(notes.length).toBeGreaterThan(0);
  });

  test('another seed is another lesson', () => {
    expect(generate(...addFractions, '--seed', 'other', '--out', 'other').status).toBe(0);
    const read = (name: string) => readFileSync(path.join(folder, name, 'quiz.json'), 'utf8');
    expect(read('other')).not.toBe(read('first'));
  });

  test('refuses a topic that it does not know with exit 3 and the nearest topics', () => {
    const { status, stderr } = generate('--grade', '5', '--objective', 'quantum chromodynamics', '--out', 'unknown');
    expect(status).toBe(3);
    expect(stderr).toMatch(/does not know "quantum chromodynamics".*Nearest: .+;/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['a grade that there is not', ['generate', '--subject', 'Mathematics', '--grade', '99'], /--grade/],
    ['a missing subject', ['generate', '--grade', '5'], /--subject/],
    ['a word for a grade', ['generate', '--subject', 'Mathematics', '--grade', 'five'], /--grade/],
    ['no questions', ['generate', '--subject', 'Mathematics', '--grade', '5', '--questions', '0'], /--questions/],
    ['an unknown export', ['generate', '--subject', 'Mathematics', '--grade', '5', '--export', 'word'], /word.*print, qti, gift/],
    ['an unknown option', ['generate', '--subject', 'Mathematics', '--grade', '5', '--subjetc', 'x'], /subjetc/],
    ['an unknown command', ['generat'], /generat/],
  ])('answers %s with one clear line and exit 2', (_name, args, line) => {
    const { status, stderr, stdout } = toolboxai(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('answers a folder that it cannot write to with one clear line and exit 2', () => {
    writeFileSync(path.join(folder, 'a-file'), '');
    const { status, stderr } = generate('--grade', '5', '--out', 'a-file/below');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--out: nothing can be written to a-file\/below/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('answers a folder that takes no folders with one clear line and exit 2, and does not hang', () => {
    const { status, stderr } = generate('--grade', '5', '--out', '/proc/lesson');
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  });

  test('--json prints one JSON document', () => {
    const { stdout } = generate(...addFractions, '--out', 'json', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ seed: 'demo', files: expect.any(Array) });
  });
});
