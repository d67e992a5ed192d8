import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quizSchema } from '@toolboxai/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** `SCREENSHOTS=docs/images npm test` renews what the README shows. */
const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');

let server: TestServer;
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startTestServer({ SECURITY_HEADERS_ENABLED: 'true' }, path.join(root, 'apps/dashboard/dist'));
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });

describe('a teacher', () => {
  test('logs in, orders a lesson, watches it being made and holds lesson, quiz and place', { timeout: 60_000 }, async () => {
    const { email, password } = await server.addUser('teacher');
    await page.goto(server.url);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    expect(await findViolations(page)).toEqual([]);
    await picture('login');
    await page.getByLabel('Password', { exact: true }).press('Enter');

    await page.getByRole('heading', { name: 'Make a lesson' }).waitFor();
    await page.getByLabel('Subject').fill('Mathematics');
    await page.getByLabel('Grade').selectOption('5');
    const objective = page.getByRole('combobox', { name: 'Afterwards, children can' });
    await objective.fill('learn to add fr');
    await page
      .getByRole('option', { name: /fractions/ })
      .first()
      .waitFor();
    await objective.fill('learn to add fractions');
    await page.keyboard.press('Escape');
    expect(await findViolations(page)).toEqual([]);
    await picture('home');
    await page.getByRole('button', { name: 'Make the lesson' }).click();

    await page.waitForURL(/\/making\//);
    await page.getByRole('link', { name: 'Open the lesson' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('making');
    await page.getByRole('link', { name: 'Open the lesson' }).click();
    await page.waitForURL(/\/lessons\//);
    await page.getByRole('tab', { name: 'Quiz' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/fractions/i);
    expect(await findViolations(page)).toEqual([]);
    await picture('lesson');
  });

  test.each(['Quiz', 'World', 'Quality'])('opens the tab %s, which has no accessibility fault', async (tab) => {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture(tab.toLowerCase());
  });

  test('downloads the place with the quiz’s questions in it', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await page.getByRole('tab', { name: 'World' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the world' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.rbxlx$/);
    const place = readFileSync(await download.path(), 'utf8');
    const { rows } = await server.database.pool.query(`select content -> 'quiz' as quiz from educational_content where id = $1`, [
      id,
    ]);
    const quiz = quizSchema.parse(rows[0].quiz);
    expect(quiz.questions).toHaveLength(10);
    for (const question of quiz.questions) expect(place).toContain(`"${question.id}"`);
  });

  test('finds the lesson in the library, after a reload too, on a phone in the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(server.url);
    await page
      .getByRole('link', { name: /fractions/i })
      .first()
      .waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('phone-dark');
  });

  test('is told what to do about a topic that nobody knows', async () => {
    await page.getByRole('combobox', { name: 'Afterwards, children can' }).fill('quantum chromodynamics');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Make the lesson' }).click();
    await page.getByText(/does not know "quantum chromodynamics"/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('unknown-topic');
  });

  test('meets no error in the browser’s console', () => {
    expect(complaints).toEqual([]);
  });
});
