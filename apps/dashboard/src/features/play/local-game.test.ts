import type { Question } from '@toolboxai/contracts';
import { buildExperience } from '@toolboxai/experience/preview';
import { beforeEach, describe, expect, test } from 'vitest';
import { PlayRefusal } from './game-host.ts';
import { createLocalGame, type LocalGame, toPlayWorld } from './local-game.ts';
import type { PlayableLesson } from './playable-lesson.ts';

const question = (id: string): Question => ({
  id,
  skill: 'add',
  standard: null,
  prompt: `What is ${id}?`,
  choices: [
    { id: 'a', text: '1', correct: true, feedback: 'Yes.' },
    { id: 'b', text: '2', correct: false, misconception: 'one-more', feedback: 'One less.' },
    { id: 'c', text: '3', correct: false, feedback: 'Two less.' },
  ],
  explanation: ['Count to one.'],
  difficulty: 'easy',
  proof: { kind: 'exact', expression: '1', equals: '1' },
});

const questions = [question('q1'), question('q2')];
const lesson: PlayableLesson = {
  title: 'Counting',
  experience: buildExperience({ quiz: { questions }, title: 'Counting', grade: 1, seed: 'local', theme: 'island' }),
  quiz: {
    schema: 'toolboxai.quiz/1',
    title: 'Counting',
    subject: 'Mathematics',
    grade_level: 1,
    seed: 'local',
    generated_by: { provider: 'built-in', model: 'curriculum' },
    questions,
  },
};

let clock: number;
const start = (seconds = 0): LocalGame =>
  createLocalGame({
    key: 'test',
    lesson,
    settings: { teams: 0, seconds_per_question: seconds, attempts: 2, points_for_speed: false },
    now: () => clock,
  });
const otter = { seat: 1, nickname: 'Brave Otter' };

beforeEach(() => {
  clock = 1_000;
});

describe('a game in the page', () => {
  test('shows its players neither a key nor the words of a choice not yet made', () => {
    const text = JSON.stringify(toPlayWorld(lesson.experience));
    expect(text).not.toContain('"answer"');
    expect(text).not.toContain('One less.');
  });

  test('takes a wrong answer with its hint, then the right one with points, and closes with the way to get there', async () => {
    const host = start().host(otter);
    await host.ask('q1');
    const wrong = await host.answer('q1', 'b');
    expect(wrong).toMatchObject({ correct: false, points: 0, attempts_left: 1, feedback: 'One less.', closed: false });
    expect(wrong.state.questions[0]).toMatchObject({ status: 'open', tried: ['b'], hint: 'One less.' });
    expect(wrong.state.questions[0]?.answer).toBeUndefined();
    const right = await host.answer('q1', 'a');
    expect(right).toMatchObject({ correct: true, points: 10, closed: true });
    expect(right.state.questions[0]).toMatchObject({ status: 'correct', answer: 'a', explanation: ['Count to one.'] });
    expect(right.state).toMatchObject({ score: 10, max_score: 20, streak: 1, completed: false });
  });

  test('refuses the same wrong choice a second time, in words, and takes nothing for it', async () => {
    const host = start().host(otter);
    await host.ask('q1');
    await host.answer('q1', 'b');
    await expect(host.answer('q1', 'b')).rejects.toThrow(PlayRefusal);
    expect((await host.state()).questions[0]?.attempts_left).toBe(1);
  });

  test('closes a question when its time is over, whether or not anyone answers', async () => {
    const host = start(30).host(otter);
    const asked = await host.ask('q1');
    expect(asked.questions[0]?.closes_in_ms).toBe(30_000);
    clock += 12_000;
    expect((await host.state()).questions[0]?.closes_in_ms).toBe(18_000);
    clock += 20_000;
    expect((await host.state()).questions[0]).toMatchObject({ status: 'missed', closes_in_ms: null, answer: 'a' });
  });

  test('keeps the players of one screen apart, and finishes for all of them', async () => {
    const game = start();
    const [first, second] = [game.host(otter), game.host({ seat: 2, nickname: 'Team 2' })];
    await first.ask('q1');
    await first.answer('q1', 'a');
    expect((await second.state()).score).toBe(0);
    let told = 0;
    const stop = second.watch(() => void (told += 1));
    game.finish();
    expect(told).toBe(1);
    expect(await second.state()).toMatchObject({ status: 'ended', completed: true, score: 0 });
    expect((await first.state()).score).toBe(10);
    stop();
  });
});
