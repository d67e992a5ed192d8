import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';
import { logIn } from './start-with-lesson.ts';

const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');
const nextPassword = 'gravel lantern otter seven';

let server: TestServer;
let room: Room;
let page: Page;
let teacher: { email: string; password: string };

const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
const logInElsewhere = () => server.call('POST', '/api/v1/auth/login', teacher, { 'user-agent': 'Elsewhere/1.0' });
const logins = () => page.getByRole('region', { name: 'Where you are logged in' });

async function fillPasswords(current: string, wanted: string, again = wanted): Promise<void> {
  await page.getByLabel('Current password', { exact: true }).fill(current);
  await page.getByLabel('New password', { exact: true }).fill(wanted);
  await page.getByLabel('New password, once more', { exact: true }).fill(again);
  await page.getByRole('button', { name: 'Change the password' }).click();
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startTestServer({ SECURITY_HEADERS_ENABLED: 'true' }, path.join(root, 'apps/dashboard/dist'));
  teacher = await server.addUser('teacher');
  room = await openRoom();
  page = await room.device({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
  await logIn(page, teacher);
  await page.getByRole('heading', { name: 'Make a lesson' }).waitFor();
});
afterAll(async () => {
  await room.close();
  await server.close();
});

describe('a teacher', () => {
  test('comes to their account by the menu, which names them once', { timeout: 90_000 }, async () => {
    await logInElsewhere();
    await page.getByLabel('Your account').click();
    expect(await page.getByText(teacher.email).count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Password and logins' }).click();
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await logins().getByText('(this one)').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('account');
  });

  test('ends a login elsewhere, and all others at once', { timeout: 90_000 }, async () => {
    const { body } = await logInElsewhere();
    const { body: third } = await logInElsewhere();
    await page.reload();
    await expect.poll(() => logins().getByRole('listitem').count()).toBe(4);
    await logins()
      .getByRole('button', { name: /^End the login/ })
      .first()
      .click();
    await expect.poll(() => logins().getByRole('listitem').count()).toBe(3);
    await logins().getByRole('button', { name: 'End all others' }).click();
    await logins().getByText('2 logins ended.').waitFor();
    await expect.poll(() => logins().getByRole('listitem').count()).toBe(1);
    for (const { refresh_token } of [body, third])
      expect((await server.call('POST', '/api/v1/auth/refresh', { refresh_token })).status).toBe(401);
  });

  test('is told in one sentence what is wrong with a new password, and nothing is changed', { timeout: 90_000 }, async () => {
    await fillPasswords(teacher.password, nextPassword, `${nextPassword}s`);
    await page.getByText('These two are not the same. Type the new password again.').waitFor();
    await fillPasswords(teacher.password, 'short');
    const tooShort = page.getByText(/^The new password needs 12 characters or more/);
    await tooShort.waitFor();
    expect(await tooShort.innerText()).toBe(
      'The new password needs 12 characters or more. Three or four unrelated words are a good one.',
    );
    await fillPasswords('not the one', nextPassword);
    await page.getByText('The current password is wrong. Nothing was changed.', { exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('changes the password, which ends the other logins and lets this one go on', { timeout: 90_000 }, async () => {
    const { body } = await logInElsewhere();
    await fillPasswords(teacher.password, nextPassword);
    await page.getByText('Your password is changed').waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect((await server.call('POST', '/api/v1/auth/refresh', { refresh_token: body.refresh_token })).status).toBe(401);
    expect((await server.call('POST', '/api/v1/auth/login', teacher)).status).toBe(401);
    expect((await server.call('POST', '/api/v1/auth/login', { ...teacher, password: nextPassword })).status).toBe(200);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await logins().getByText('(this one)').waitFor();
    await page.getByLabel('Your account').click();
    const sheet = await page.getByRole('link', { name: 'Password and logins' }).boundingBox();
    expect(sheet?.x).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await picture('account-phone-dark');
  });
});

test('grades that only a model can teach are offered, but say so and cannot be chosen', { timeout: 90_000 }, async () => {
  await page.goto(server.url);
  const grade = page.getByLabel('Grade', { exact: true });
  await expect
    .poll(() => grade.locator('option:disabled').allInnerTexts())
    .toEqual(['Grade 9: needs a model', 'Grade 10: needs a model', 'Grade 11: needs a model', 'Grade 12: needs a model']);
  await grade.selectOption('8');
  expect(await findViolations(page)).toEqual([]);
});
