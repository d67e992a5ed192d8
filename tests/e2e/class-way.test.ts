import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Content } from '@toolboxai/contracts';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { root } from '../support/spawn-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';
import { keyOf, logIn, startWithLesson } from './start-with-lesson.ts';

/** `SCREENSHOTS=docs/images npm test` renews what the README shows. */
const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');

let server: TestServer;
let content: Content;
let teacherUser: { email: string; password: string };

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  ({
    server,
    content,
    teacher: teacherUser,
  } = await startWithLesson({ questions: 3, seed: 'a class of the tests', theme: 'island' }));
});
afterAll(() => server.close());

const status = (page: Page) => page.getByRole('dialog').getByRole('status');

describe.each([
  { name: 'this machine', host: '127.0.0.1', prefix: 'class' },
  { name: 'a host that the browser does not trust', host: 'school.test', prefix: 'class-school' },
])('a class on $name', ({ host, prefix }) => {
  const seen: string[] = [];
  let room: Room;
  let origin: string;
  let teacher: Page;
  let phone: Page;
  let walker: Page;
  let code: string;

  beforeAll(async () => {
    origin = server.url.replace('127.0.0.1', host);
    room = await openRoom();
    teacher = await room.device({ viewport: { width: 1280, height: 900 } });
    teacher.on('request', (request) => {
      seen.push(decodeURIComponent(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`));
    });
    teacher.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => void seen.push(payload.toString()));
    });
    phone = await room.device({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    walker = await room.device({ viewport: { width: 1000, height: 640 }, reducedMotion: 'no-preference' });
  });
  afterAll(() => room.close());

  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(pictures, `${prefix}-${name}.png`) });
  const row = (seat: number) => teacher.getByRole('row').filter({ hasText: new RegExp(`^${seat}\\D`) });

  test('is started by its teacher, who gets a code, a QR code and an address to show', { timeout: 60_000 }, async () => {
    await teacher.goto(`${origin}/lessons/${content.id}`);
    expect(await teacher.evaluate('isSecureContext')).toBe(host === '127.0.0.1');
    await logIn(teacher, teacherUser);
    await teacher.getByRole('button', { name: 'Start class' }).click();
    await teacher.getByRole('heading', { name: 'Start a class' }).waitFor();
    expect(await findViolations(teacher)).toEqual([]);
    await picture(teacher, 'start');
    await teacher.getByRole('button', { name: 'Start and show the code' }).click();
    await teacher.waitForURL(/\/classes\//);
    const shown = await teacher
      .getByText(/^[A-Z]{3} [A-Z]{3}$/)
      .first()
      .innerText();
    code = shown.replace(' ', '');
    expect(await findViolations(teacher)).toEqual([]);
    if (host === '127.0.0.1') {
      await teacher.getByRole('button', { name: 'Let devices on this network join' }).click();
      await teacher.getByRole('heading', { name: /devices on this network join\?/ }).waitFor();
      expect(await findViolations(teacher)).toEqual([]);
      await teacher.getByRole('button', { name: 'Not now' }).click();
    } else {
      await teacher.getByRole('img', { name: /QR code that leads to school\.test/ }).waitFor();
    }
    await teacher.getByRole('button', { name: 'Show it large' }).click();
    await teacher.getByText('Nobody is here yet').waitFor();
    expect(await findViolations(teacher)).toEqual([]);
    await picture(teacher, 'join-large');
    await teacher.getByRole('button', { name: 'Back to the board' }).click();
  });

  test('is joined from a phone by its address, and by typing the code; a wrong code is told kindly', async () => {
    const scripts: Response[] = [];
    phone.on('response', (response) => void (response.url().endsWith('.js') && scripts.push(response)));
    await phone.goto(`${origin}/play?code=${code.toLowerCase()}`);
    await phone.getByRole('button', { name: 'Join' }).waitFor();
    const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    expect(await findViolations(phone)).toEqual([]);
    await picture(phone, 'join-phone');
    await phone.getByRole('button', { name: 'Join' }).click();
    await phone.getByRole('heading', { name: 'Choose a station' }).waitFor();
    expect(scripts.filter((script) => script.url().includes('world-stage'))).toEqual([]);

    await walker.goto(`${origin}/play`);
    await walker.getByLabel(/Class code/).fill('BCDFGH');
    await walker.getByRole('button', { name: 'Join' }).click();
    await walker.getByText('No class has this code').first().waitFor();
    await walker.getByLabel(/Class code/).fill(code);
    await walker.getByLabel(/Class code/).press('Enter');
    await walker.getByText('seat 2').waitFor();
    await expect.poll(() => row(2).count()).toBe(1);
    expect(await findViolations(teacher)).toEqual([]);
  });

  test('is played the plain way by keys: a hint after a wrong answer, and the board moves live', async () => {
    await phone.getByRole('button', { name: /^Station 1:/ }).click();
    await phone.getByRole('dialog').waitFor();
    expect(await findViolations(phone)).toEqual([]);
    await picture(phone, 'question-phone');
    await phone.keyboard.press(keyOf(content, 1, false));
    await expect.poll(() => status(phone).innerText()).toMatch(/Not yet\. 1 try left\./);
    expect(await findViolations(phone)).toEqual([]);
    await picture(phone, 'hint-phone');
    await phone.keyboard.press(keyOf(content, 1, true));
    await expect.poll(() => status(phone).innerText()).toMatch(/Right! 10 points\./);
    await row(1)
      .getByRole('img', { name: /^1 right, 0 missed/ })
      .waitFor();
    expect(await findViolations(phone)).toEqual([]);
  });

  test('comes back after a reload with its points, and rests while its teacher pauses', async () => {
    await phone.reload();
    await phone.getByText('10 of 30 points').waitFor();
    await teacher.getByRole('button', { name: 'Pause' }).click();
    await phone.getByRole('heading', { name: 'A short break' }).waitFor();
    expect(await findViolations(phone)).toEqual([]);
    await teacher.getByRole('button', { name: 'Go on' }).click();
    await phone.getByRole('button', { name: /^Station 2:/ }).click();
    await phone.keyboard.press(keyOf(content, 2, true));
    await phone.getByRole('button', { name: 'Next station' }).click();
    await phone.keyboard.press(keyOf(content, 3, true));
    await expect.poll(() => status(phone).innerText()).toMatch(/Right!/);
    await phone.getByRole('button', { name: 'See how you did' }).click();
    await phone.getByRole('heading', { name: 'All of them right!' }).waitFor();
    expect(await findViolations(phone)).toEqual([]);
    expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await picture(phone, 'finish-phone');
  });

  test('is walked in 3D by keyboard, to stations that open the same questions', { timeout: 90_000 }, async () => {
    const walk = walker.getByRole('button', { name: 'Walk in 3D' });
    const stage = walker.getByTestId('world-3d');
    await walk.or(stage).first().waitFor();
    if (await walk.isVisible()) await walk.click();
    await expect.poll(async () => Number(await stage.getAttribute('data-frames'))).toBeGreaterThan(0);
    const way = () => walker.getByRole('status').first().innerText();
    const before = await way();
    await walker.keyboard.down('ArrowUp');
    await expect.poll(way).not.toBe(before);
    await walker.keyboard.up('ArrowUp');
    expect(await findViolations(walker)).toEqual([]);
    await picture(walker, 'walk');
    for (const station of [1, 2, 3]) {
      await walker.getByLabel('Go to a station').selectOption(String(station - 1));
      await walker.getByRole('button', { name: `Answer station ${station} (E)` }).waitFor();
      if (station === 1) await picture(walker, 'station');
      await walker.keyboard.press('e');
      await walker.getByRole('dialog').waitFor();
      if (station === 1) {
        expect(await findViolations(walker)).toEqual([]);
        await picture(walker, 'question-walk');
      }
      const wanted = station !== 1;
      await walker.keyboard.press(keyOf(content, station, wanted));
      await expect.poll(() => status(walker).innerText()).toMatch(wanted ? /Right!/ : /Not yet/);
      if (!wanted) {
        await walker.keyboard.press(keyOf(content, station, true));
        await expect.poll(() => status(walker).innerText()).toMatch(/Right!/);
      }
      await walker.getByRole('button', { name: station === 3 ? 'See how you did' : 'Back to the world' }).click();
    }
    await walker.getByRole('heading', { name: 'All of them right!' }).waitFor();
  });

  test('loses who is taken out, who reads why in kind words', async () => {
    const guest = await room.device({ viewport: { width: 800, height: 700 } });
    await guest.goto(`${origin}/play?code=${code}`);
    await guest.getByRole('button', { name: 'Join' }).click();
    await guest.getByRole('heading', { name: 'Choose a station' }).waitFor();
    await teacher.getByRole('button', { name: 'Take out seat 3' }).click();
    await teacher.getByRole('button', { name: 'Take them out' }).click();
    await guest.getByRole('heading', { name: 'You are out of this class for now' }).waitFor();
    expect(await findViolations(guest)).toEqual([]);
    await expect.poll(() => row(3).count()).toBe(0);
  });

  test('ends with results of each question and misunderstanding, with names that never left the browser', async () => {
    await teacher.getByLabel('Name for seat 1').fill('Written Name One');
    await teacher.getByLabel('Name for seat 2').fill('Written Name Two');
    await teacher.getByLabel('Name for seat 2').blur();
    await teacher.reload();
    await expect.poll(() => teacher.getByLabel('Name for seat 1').inputValue()).toBe('Written Name One');
    await picture(teacher, 'board');
    await teacher.getByRole('link', { name: 'ToolboxAI: all lessons' }).click();
    await teacher.getByRole('heading', { name: 'Running now' }).waitFor();
    expect(await findViolations(teacher)).toEqual([]);
    await teacher.getByRole('region', { name: 'Running now' }).getByRole('link').click();
    await teacher.getByRole('button', { name: 'End the class' }).click();
    await teacher.getByRole('button', { name: 'End it and show the results' }).click();
    await teacher.getByRole('heading', { name: 'What the class still holds' }).waitFor();
    await phone.getByText(/Your teacher has ended the class/).waitFor();
    await walker.getByText(/Your teacher has ended the class/).waitFor();
    await teacher.getByText('0 players right at once, 2 later, 0 missed it').waitFor();
    expect(await teacher.getByText('2 players right at once, 0 later, 0 missed it').count()).toBe(2);
    await teacher.getByText(/Written Name One \(seat 1\), Written Name Two \(seat 2\)/).waitFor();
    expect(await findViolations(teacher)).toEqual([]);
    await picture(teacher, 'results');
    const [download] = await Promise.all([
      teacher.waitForEvent('download'),
      teacher.getByRole('button', { name: 'Results as CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toMatch(/^\uFEFF?seat,name,nickname,/);
    expect(csv).toContain('1,Written Name One,');
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((request) => /Written|Name One|Name Two/.test(request))).toEqual([]);
  });

  test('is deleted with its names, and meets no error in any console', async () => {
    await teacher.getByRole('button', { name: 'Delete the class' }).first().click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Delete the class' }).click();
    await teacher.getByRole('heading', { name: 'Your lessons' }).waitFor();
    expect(await teacher.evaluate('JSON.stringify(localStorage)')).not.toContain('Written');
    // The browser itself writes down that a code was unknown, a seat taken away, and a class deleted.
    expect(room.complaints.filter((text) => !/status of (404|403|401)/.test(text))).toEqual([]);
  });
});
