import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '@toolboxai/contracts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { root } from '../support/spawn-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';
import { keyOf, logIn, startWithLesson } from './start-with-lesson.ts';

const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');

let server: TestServer;
let room: Room;
let content: Content;
let headers: { authorization: string };
let teacher: { email: string; password: string };

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  ({ server, teacher, headers, content } = await startWithLesson({ questions: 3, seed: 'presses of the tests', theme: 'city' }));
  room = await openRoom();
});
afterAll(async () => {
  await room.close();
  await server.close();
});

const choice = (page: Page, station: number, isRight: boolean): Locator =>
  page
    .getByRole('dialog')
    .getByRole('listitem')
    .nth(Number(keyOf(content, station, isRight)) - 1)
    .getByRole('button');

/** This test is faster than a hand: the key in between tells that the press is no echo of the one before. */
async function press(page: Page, on: Locator, clicks: 1 | 2): Promise<void> {
  await page.keyboard.press('Shift');
  await (clicks === 2 ? on.dblclick() : on.click());
}

async function holdEnter(page: Page, on: Locator): Promise<void> {
  await on.focus();
  // Pressed again without being let go, as the keyboard does while a key is held.
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
}

async function joinClass(page: Page): Promise<{ answers: string[] }> {
  const { body } = await server.call('POST', '/api/v1/play/sessions', { content_id: content.id }, headers);
  const answers: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('/play/answers') && answers.push(request.postData() ?? '')));
  await page.goto(`${server.url}/play?code=${body.code}`);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Choose a station' }).waitFor();
  return { answers };
}

describe('a double click or a held key', () => {
  test('answers once on a screen that teams share, and never presses what comes under the pointer', {
    timeout: 90_000,
  }, async () => {
    const page = await room.device({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}/lessons/${content.id}/screen`);
    await logIn(page, teacher);
    await page.getByRole('button', { name: 'Start the game' }).click();
    await press(page, page.getByRole('button', { name: /^Station 1:/ }), 2);
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').getByText('Not this one').count()).toBe(0);
    await press(page, choice(page, 1, false), 2);
    await page.getByText('Not yet. 1 try left.').waitFor();
    expect(await page.getByRole('dialog').getByText('Not this one').count()).toBe(1);
    await press(page, choice(page, 1, true), 2);
    await page.getByText('Right! 10 points.').waitFor();
    await press(page, page.getByRole('button', { name: 'Next team' }), 1);
    await page.getByText('Team 2: your turn').waitFor();

    await holdEnter(page, page.getByRole('button', { name: /^Station 2:/ }));
    await holdEnter(page, choice(page, 2, false));
    await page.getByText('Not yet. 1 try left.').waitFor();
    await holdEnter(page, choice(page, 2, true));
    await page.getByText('Right! 10 points.').waitFor();
    expect(await page.getByText('Team 2: your turn').count()).toBe(1);
    await page.screenshot({ path: path.join(pictures, 'press-screen.png') });
  });

  test('sends one answer in a class, and the words about it are in sight on a phone', { timeout: 90_000 }, async () => {
    const page = await room.device({ viewport: { width: 390, height: 700 }, hasTouch: true });
    const { answers } = await joinClass(page);
    await press(page, page.getByRole('button', { name: /^Station 1:/ }), 2);
    await press(page, choice(page, 1, false), 2);
    const verdict = page.getByText('Not yet. 1 try left.');
    await verdict.waitFor();
    expect(answers).toHaveLength(1);
    const isInSight = () =>
      verdict.evaluate((words) => {
        const { left, top, height, bottom } = words.getBoundingClientRect();
        const { ownerDocument: page } = words;
        return bottom <= page.documentElement.clientHeight && words.contains(page.elementFromPoint(left + 4, top + height / 2));
      });
    await expect.poll(isInSight).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.screenshot({ path: path.join(pictures, 'press-phone.png') });
    await press(page, choice(page, 1, true), 2);
    await page.getByText('Right! 10 points.').waitFor();
    expect(answers).toHaveLength(2);
    await page.screenshot({ path: path.join(pictures, 'press-phone-right.png') });
  });
});

describe('a player whose server is away for a moment', () => {
  test('need not press again: what was chosen arrives as soon as the server is back', { timeout: 90_000 }, async () => {
    const page = await room.device();
    await joinClass(page);
    await page.route('**/api/v1/play/**', (route) => route.abort());
    await press(page, page.getByRole('button', { name: /^Station 1:/ }), 1);
    await press(page, choice(page, 1, true), 1);
    await page.getByText('No connection just now').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.unroute('**/api/v1/play/**');
    await page.getByText('Right! 10 points.').waitFor();
    await expect.poll(() => page.getByText(/No connection/).count()).toBe(0);
  });

  test('can answer a question that could not be opened at first', { timeout: 90_000 }, async () => {
    const page = await room.device();
    await joinClass(page);
    await page.route('**/api/v1/play/asks', (route) => route.fulfill({ status: 500, body: '' }));
    await press(page, page.getByRole('button', { name: /^Station 1:/ }), 1);
    await page.getByText('That did not work').waitFor();
    await page.unroute('**/api/v1/play/asks');
    await press(page, choice(page, 1, true), 1);
    await page.getByText('Right! 10 points.').waitFor();
    expect(await page.getByText('That did not work').count()).toBe(0);
  });
});
