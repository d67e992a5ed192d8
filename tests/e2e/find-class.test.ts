import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '@toolboxai/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { root } from '../support/spawn-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';
import { keyOf, logIn, startWithLesson } from './start-with-lesson.ts';

const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');

let server: TestServer;
let room: Room;
let page: Page;
let content: Content;
let headers: { authorization: string };
let classId: string;
let code: string;

const picture = (name: string, of = page) => of.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });

async function startClass(): Promise<{ id: string; code: string }> {
  return (await server.call('POST', '/api/v1/play/sessions', { content_id: content.id }, headers)).body;
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const started = await startWithLesson({ questions: 3, seed: 'classes of the tests', theme: 'castle' });
  ({ server, headers, content } = started);
  room = await openRoom();
  page = await room.device({ viewport: { width: 1280, height: 800 } });
  ({ id: classId, code } = await startClass());
  await page.goto(`${server.url}/classes/${classId}`);
  await logIn(page, started.teacher);
  await page.getByRole('heading', { name: 'First answers' }).waitFor();
});
afterAll(async () => {
  await room.close();
  await server.close();
});

describe('the board of a class', () => {
  test('says where the code is typed, also before any device of the room may come in', { timeout: 90_000 }, async () => {
    const address = `${server.url.replace('http://', '')}/play`;
    expect(await page.getByRole('link', { name: address }).getAttribute('href')).toBe(`http://${address}`);
  });

  test('tells nobody which answer is right until its teacher asks for it', { timeout: 90_000 }, async () => {
    const player = await room.device({ viewport: { width: 390, height: 844 } });
    await player.goto(`${server.url}/play?code=${code}`);
    await player.getByRole('button', { name: 'Join' }).click();
    await player.getByRole('button', { name: /^Station 1:/ }).click();
    await player.keyboard.press(keyOf(content, 1, false));
    await player.getByText('Not yet. 1 try left.').waitFor();
    await page.getByText('1 first answer', { exact: true }).waitFor();
    const board = page.getByRole('region', { name: 'First answers' });
    expect(await board.getByText('Right answer').count()).toBe(0);
    expect(await board.locator('[data-key="true"]').count()).toBe(0);
    expect(await board.getByText(/right at once/).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    await picture('board-keys-hidden');
    await page.getByRole('button', { name: 'Show answers' }).click();
    expect(await board.getByText('Right answer').count()).toBe(3);
    await page.getByRole('button', { name: 'Hide answers' }).click();
    expect(await board.getByText('Right answer').count()).toBe(0);
  });

  test('uses a projector’s width, and shows players as cards on a phone', { timeout: 90_000 }, async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const players = page.getByRole('region', { name: 'Players', exact: true });
    const answers = page.getByRole('region', { name: 'First answers' });
    const [left, right] = [await players.boundingBox(), await answers.boundingBox()];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(right?.y).toBeLessThan(600);
    expect(await findViolations(page)).toEqual([]);
    await picture('board-projector');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const table = page.getByRole('region', { name: 'Table of players' });
    expect(await table.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await picture('board-phone');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('a class that has ended', () => {
  test('tells a player apart what was missed from what nobody got to', { timeout: 90_000 }, async () => {
    const late = await room.device({ viewport: { width: 390, height: 844 } });
    await late.goto(`${server.url}/play?code=${code}`);
    await late.getByRole('button', { name: 'Join' }).click();
    await late.getByText('seat 2').waitFor();
    await server.call('PATCH', `/api/v1/play/sessions/${classId}`, { status: 'paused' }, headers);
    await late.getByRole('heading', { name: 'You are in. It starts soon.' }).waitFor();
    await server.call('PATCH', `/api/v1/play/sessions/${classId}`, { status: 'ended' }, headers);
    await late.getByRole('heading', { name: 'The class has ended' }).waitFor();
    await late.getByText(/before you answered a question/).waitFor();
    expect(await late.getByRole('heading', { name: 'Worth another look' }).count()).toBe(0);
    expect(await findViolations(late)).toEqual([]);
  });

  test('is found again on the first page and at its lesson, with its results, and leads to its lesson', {
    timeout: 90_000,
  }, async () => {
    await page.goto(server.url);
    const past = page.getByRole('region', { name: 'Classes' });
    await past.getByRole('link', { name: content.title }).waitFor();
    await past.getByText(/2 players · ended/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('home-classes');
    await past.getByRole('link', { name: content.title }).click();
    await page.getByRole('heading', { name: 'What the class still holds' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('class-ended');
    await page.getByRole('link', { name: 'To the lesson' }).click();
    await page.waitForURL(/\/lessons\//);
    await page.getByRole('region', { name: 'Played by' }).getByRole('link', { name: 'Results' }).click();
    await page.waitForURL(new RegExp(`/classes/${classId}`));
  });
});

describe('a class that was deleted elsewhere', () => {
  test('says so, and is not asked for any more', { timeout: 90_000 }, async () => {
    await page.clock.install();
    const { id } = await startClass();
    await page.goto(`${server.url}/classes/${id}`);
    await page.getByRole('heading', { name: 'First answers' }).waitFor();
    await server.call('DELETE', `/api/v1/play/sessions/${id}`, undefined, headers);
    await page.clock.fastForward(25_000);
    await page.getByRole('heading', { name: 'This class is not here any more' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.clock.fastForward(120_000);
    await page.evaluate('fetch("/health/live").then((answer) => answer.text())');
    expect(asked.filter((url) => url.includes(id))).toEqual([]);
    await page.getByRole('link', { name: 'Go to your lessons and classes' }).click();
    await page.getByRole('heading', { name: 'Your lessons' }).waitFor();
  });
});

test('whoever comes to the login with a class code is led to where it is typed', { timeout: 90_000 }, async () => {
  const child = await room.device({ viewport: { width: 390, height: 844 } });
  await child.goto(server.url);
  await child.getByRole('link', { name: 'I have a class code' }).click();
  await child.getByLabel(/Class code/).waitFor();
  await child.getByLabel(/Class code/).fill('BCDFGH');
  await child.getByRole('button', { name: 'Join' }).click();
  await child.getByText('No class has this code').waitFor();
  expect(await child.getByText('No class has this code').count()).toBe(1);
});
