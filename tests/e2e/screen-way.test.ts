import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '@toolboxai/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { root } from '../support/spawn-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';
import { keyOf, logIn, startWithLesson } from './start-with-lesson.ts';

/** `SCREENSHOTS=docs/images npm test` renews what the README shows. */
const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');

let server: TestServer;
let room: Room;
let page: Page;
let content: Content;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const started = await startWithLesson({ questions: 2, seed: 'a screen of the tests', theme: 'castle' });
  ({ server, content } = started);
  room = await openRoom();
  page = await room.device({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}/lessons/${content.id}`);
  await logIn(page, started.teacher);
  await page.getByRole('button', { name: 'Start class' }).waitFor();
});
afterAll(async () => {
  await room.close();
  await server.close();
});

const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });

describe('a teacher without devices', () => {
  test('plays on this screen with two teams in turn, and nothing is asked of the server', async () => {
    await page.getByRole('link', { name: 'Play on this screen' }).click();
    await page.getByRole('heading', { name: 'Play on this screen' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/api/v1/play') && asked.push(request.url())));
    await page.getByRole('button', { name: 'Start the game' }).click();
    await page.getByText('Team 1: your turn').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('screen');
    await page.getByRole('button', { name: /^Station 1:/ }).click();
    await page.keyboard.press(keyOf(content, 1, true));
    await page.getByText('Right! 10 points.').waitFor();
    await page.getByRole('button', { name: 'Next team' }).click();
    await page.getByText('Team 2: your turn').waitFor();
    expect(await page.getByRole('button', { name: /^Station 1:/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Station 2:/ }).click();
    await page.keyboard.press(keyOf(content, 2, false));
    await page.getByText(/Not yet\. 1 try left\./).waitFor();
    await page.keyboard.press(keyOf(content, 2, true));
    await page.getByRole('button', { name: 'See how it ended' }).click();
    await page.getByRole('heading', { name: 'Team 1 and Team 2 have won together!' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('tries the game alone, missing a question, and sees what a child would see', async () => {
    await page.getByRole('link', { name: 'Back to the lesson' }).click();
    await page.getByRole('link', { name: 'Try it yourself' }).click();
    await page.getByRole('button', { name: /^Station 1:/ }).click();
    for (const choice of ['1', '2', '3']) {
      if (await page.getByRole('button', { name: 'Next station' }).isVisible()) break;
      if (choice !== keyOf(content, 1, true)) await page.keyboard.press(choice);
    }
    await page.getByText('This one got away. Here is how it goes.').waitFor();
    await page.getByRole('list', { name: 'How to get there' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('question-missed');
    await page.getByRole('button', { name: 'Next station' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':focus').innerText()).toMatch(/Go on here/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press(keyOf(content, 2, true));
    await page.getByRole('button', { name: 'See how you did' }).click();
    await page.getByRole('heading', { name: 'You got 1 of 2' }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('You got 1 of 2');
    await page.getByRole('heading', { name: 'Worth another look' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(room.complaints).toEqual([]);
  });

  test('takes the lesson to Roblox as files, and reads whom it would reach before publishing', async () => {
    await page.goto(`${server.url}/lessons/${content.id}?tab=world`);
    await page.getByRole('heading', { name: 'Live in Studio, by Rojo' }).waitFor();
    await page.getByText('Publish to Roblox').click();
    await page.getByText(/Roblox shows a new game to players of 16 and older/).waitFor();
    await page.getByText(/This server cannot publish yet/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('roblox');
    const take = async (label: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label }).click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const place = await take('Place (.rbxl)');
    expect(place.name).toMatch(/\.rbxl$/);
    expect(place.bytes.subarray(0, 8).toString()).toBe('<roblox!');
    expect((await take('Model (.rbxm)')).bytes.subarray(0, 8).toString()).toBe('<roblox!');
    expect((await take('Rojo folder (.zip)')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect(room.complaints).toEqual([]);
  });
});
