import path from 'node:path';
import type { Content } from '@toolboxai/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { root } from '../support/spawn-server.ts';
import { startBeside, type TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';
import { keyOf, logIn, startWithLesson } from './start-with-lesson.ts';

let server: TestServer;
let room: Room;
let content: Content;
let headers: { authorization: string };
let teacher: { email: string; password: string };

const pages = path.join(root, 'apps/dashboard/dist');

beforeAll(async () => {
  ({ server, teacher, headers, content } = await startWithLesson({ questions: 2, seed: 'rules of the tests', theme: 'forest' }));
  room = await openRoom();
});
afterAll(async () => {
  await room.close();
  await server.close();
});

async function startClass(settings: Record<string, unknown>, waits = false): Promise<{ id: string; code: string }> {
  const body = { content_id: content.id, settings, wait_for_start: waits };
  return (await server.call('POST', '/api/v1/play/sessions', body, headers)).body;
}

async function join(page: Page, code: string): Promise<void> {
  await page.goto(`${server.url}/play?code=${code}`);
  await page.getByRole('button', { name: 'Join' }).click();
}

describe('a class', () => {
  test('that waits lets its players in, and all of them play when their teacher starts', async () => {
    const { id, code } = await startClass({ teams: 2 }, true);
    const [one, two] = [await room.device(), await room.device({ colorScheme: 'dark', viewport: { width: 390, height: 844 } })];
    for (const page of [one, two]) {
      await join(page, code);
      await page.getByRole('heading', { name: 'You are in. It starts soon.' }).waitFor();
    }
    expect(await findViolations(one)).toEqual([]);
    await server.call('PATCH', `/api/v1/play/sessions/${id}`, { status: 'running' }, headers);
    for (const page of [one, two]) await page.getByRole('heading', { name: 'Choose a station' }).waitFor();

    await one.getByText('Team 1 (yours): 0').waitFor();
    await two.getByText('Team 2 (yours): 0').waitFor();
    await one.getByRole('button', { name: /^Station 1:/ }).click();
    await one.keyboard.press(keyOf(content, 1, true));
    await one.getByText('Right! 10 points.').waitFor();
    await one.getByText('Team 1 (yours): 10').waitFor();
    await two.getByText('Team 1: 10').waitFor();
    expect(await findViolations(two)).toEqual([]);
  });

  test('with a timer counts down in front of the player, and closes the question by itself', { timeout: 60_000 }, async () => {
    const { code } = await startClass({ seconds_per_question: 10 });
    const page = await room.device();
    await join(page, code);
    await page.getByRole('button', { name: /^Station 1:/ }).click();
    await page.getByRole('timer').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const closed = page.getByText('This one got away. Here is how it goes.');
    await expect.poll(() => closed.isVisible(), { timeout: 30_000 }).toBe(true);
    expect(await page.getByRole('timer').count()).toBe(0);
  });

  test('on a device that cannot draw in 3D is played the plain way, and says why', async () => {
    const { code } = await startClass({});
    const page = await room.device({ reducedMotion: 'no-preference' });
    await page.addInitScript("HTMLCanvasElement.prototype.getContext = () => null; localStorage['toolboxai.play-mode'] = '3d';");
    await join(page, code);
    await page.getByText(/This device cannot draw in 3D/).waitFor();
    await page.getByRole('heading', { name: 'Choose a station' }).waitFor();
    expect(await page.getByRole('button', { name: 'Walk in 3D' }).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });

  test('asks on a shared device whether it is the same child, and gives another one a seat of their own', async () => {
    const { code } = await startClass({});
    const first = await room.device();
    await join(first, code);
    await first.getByText('seat 1').waitFor();
    const second = await first.context().newPage();
    await join(second, code);
    await second.getByText(/has played before/).waitFor();
    expect(await findViolations(second)).toEqual([]);
    await second.getByRole('button', { name: 'I am someone else' }).click();
    await second.getByText('seat 2').waitFor();
    await second.getByRole('button', { name: 'Leave' }).click();
    await second.getByRole('button', { name: 'Join' }).click();
    await second.getByRole('button', { name: 'That is me: go on' }).click();
    await second.getByText('seat 2').waitFor();
    expect(room.complaints).toEqual([]);
  });

  test('is opened to the devices of the room when its teacher says yes, and closed to them again', {
    timeout: 60_000,
  }, async () => {
    const { id, code } = await startClass({});
    const beside = await startBeside(server, {}, { pages, networkAddresses: () => ['127.0.0.2'] });
    try {
      const page = await room.device();
      await page.goto(`${beside.url}/classes/${id}`);
      await logIn(page, teacher);
      await page.getByRole('button', { name: 'Let devices on this network join' }).click();
      await page.getByRole('button', { name: 'Yes, let them join' }).click();
      await page.getByText('Devices on this network can join.').waitFor();
      const address = `127.0.0.2:${new URL(beside.url).port}/play`;
      await page.getByRole('img', { name: `QR code that leads to ${address}` }).waitFor();
      await page.getByText('No device arrives?').click();
      await page.getByText('Some play in Roblox?').click();
      await page.getByRole('button', { name: 'Make a token' }).click();
      await page.getByText(/it is not shown again/).waitFor();
      expect(await findViolations(page)).toEqual([]);

      const phone = await room.device({ viewport: { width: 390, height: 844 } });
      await phone.goto(`http://${address}?code=${code}`);
      await phone.getByRole('button', { name: 'Join' }).click();
      await phone.getByText('seat 1').waitFor();
      await page.getByRole('row').filter({ hasText: /^1\D/ }).waitFor();

      await page.getByRole('button', { name: 'Close it again' }).click();
      await page.getByRole('button', { name: 'Let devices on this network join' }).waitFor();
      await phone.close();
    } finally {
      await beside.close();
    }
  });
});
