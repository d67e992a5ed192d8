import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import type { TestServer } from '../support/test-server.ts';
import { logIn, startWithLesson } from './start-with-lesson.ts';

let server: TestServer;
let browser: TestBrowser;
let page: Page;
let lessonUrl: string;
let folder: string;
const complaints: string[] = [];

const questions = `1. What is 1/3 + 1/4?
A. 7/12
*B. 2/7

2. What is 1/2 + 1/4?
*A. 3/4
B. 2/6

3. Which of our poems did the class like best?
A. The Owl
*B. The River
C. The Train
`;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-own-questions-'));
  mkdirSync(pictures(), { recursive: true });
  const started = await startWithLesson({ questions: 3, seed: 'a lesson of the tests' });
  ({ server } = started);
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));

  lessonUrl = `${server.url}/lessons/${started.content.id}`;
  await page.goto(`${lessonUrl}?tab=quiz`);
  await logIn(page, started.teacher);
  await page.getByRole('button', { name: 'Add your own questions' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `OWN_QUESTIONS_SCREENSHOTS=/somewhere` keeps the pictures. */
const pictures = (): string => process.env.OWN_QUESTIONS_SCREENSHOTS ?? path.join(folder, 'pictures');
const picture = (name: string) => page.screenshot({ path: path.join(pictures(), `${name}.png`) });

describe('a teacher', () => {
  const dialog = () => page.getByRole('dialog', { name: /question/i });

  test('pastes questions of their own, by keyboard, and is told by its line which key is wrong', async () => {
    await page.getByRole('button', { name: 'Add your own questions' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    expect(await findViolations(page)).toEqual([]);
    await picture('entry');
    await page.keyboard.insertText(questions);
    await dialog().getByRole('button', { name: 'Check the questions' }).press('Enter');
    await dialog().getByRole('heading', { name: '2 questions can be added' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('2 questions can be added');
    expect(await dialog().getByText('Line 1').count()).toBe(1);
    expect(
      await dialog()
        .getByText(/This answer key is wrong:/)
        .innerText(),
    ).toMatch(/Line 1/);
    expect(await findViolations(page)).toEqual([]);
    await picture('preview');
  });

  test('goes back to what was typed, and leaves without a loss', async () => {
    await dialog().getByRole('button', { name: 'Change the text' }).click();
    expect(await dialog().getByLabel('Paste your questions').inputValue()).toBe(questions);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add your own questions' }).click();
    expect(await dialog().getByLabel('Paste your questions').inputValue()).toBe(questions);
  });

  test('chooses a file instead; one that is no text is refused in words', async () => {
    const sheet = path.join(folder, 'sheet.csv');
    writeFileSync(sheet, 'PK\u0003\u0004\0\0');
    const field = dialog().getByLabel('Or choose a file');
    await field.setInputFiles(sheet);
    await dialog().getByText('This file is no text.').waitFor();
    const list = path.join(folder, 'list.csv');
    writeFileSync(list, 'question,correct,wrong1\nWhat is 1/2 + 1/3?,5/6,2/5\n');
    await field.setInputFiles(list);
    await expect.poll(() => dialog().getByLabel('Paste your questions').inputValue()).toContain('question,correct,wrong1');
    expect(await findViolations(page)).toEqual([]);
  });

  test('is told when the server does not answer, and adds the questions once it does', async () => {
    await dialog().getByLabel('Paste your questions').fill(questions);
    await page.route('**/questions', (route) => route.abort());
    await dialog().getByRole('button', { name: 'Check the questions' }).click();
    await dialog().getByText('No connection').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.unroute('**/questions');
    await dialog().getByRole('button', { name: 'Check the questions' }).click();
    await dialog().getByRole('button', { name: 'Add 2 questions' }).click();
    await page.getByText('2 questions were added').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByText(/This answer key is wrong:/).count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Which of our poems did the class like best?' }).count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await picture('added');
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('ERR_FAILED')));
  });

  test('confirms a key that nothing proves, keeps the focus, and takes it back', async () => {
    const confirm = page.getByRole('button', { name: 'This key is right: question 5' });
    const seal = () => page.getByRole('button', { name: /evidence for question 5/ }).innerText();
    expect(await seal()).toBe('Please confirm');
    await confirm.focus();
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: 'Undo: confirmation of question 5' });
    await undo.waitFor();
    expect(await seal()).toBe('Confirmed by you');
    expect(await page.locator(':focus').textContent()).toBe('Undo');
    await page.getByRole('button', { name: /evidence for question 5/ }).click();
    expect(await findViolations(page)).toEqual([]);
    await undo.scrollIntoViewIfNeeded();
    await picture('confirmed');
    await undo.click();
    await confirm.waitFor();
    expect(await seal()).toBe('Please confirm');
    await confirm.click();
    await undo.waitFor();
  });

  test('takes the quiz to another tool, and is told before what that tool cannot hold', async () => {
    const long = `1. ${'Which of these words is the longest of all? '.repeat(4)}\n*A. River\nB. Owl\n`;
    await page.getByRole('button', { name: 'Add your own questions' }).click();
    await dialog().getByLabel('Paste your questions').fill(long);
    await dialog().getByRole('button', { name: 'Check the questions' }).click();
    await dialog().getByRole('button', { name: 'Add 1 question' }).click();
    await page.getByText('1 question was added').waitFor();

    const menu = page.getByRole('button', { name: 'Take it to…' });
    await menu.click();
    await page.getByRole('button', { name: 'Kahoot (CSV)' }).waitFor();
    expect(await page.getByText(/^Question 6 was left out: it has \d+ characters, and Kahoot takes 120\.$/).count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await menu.scrollIntoViewIfNeeded();
    await picture('exports');
    const take = async (label: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label }).click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const print = await take('Print or PDF');
    expect(print.name).toMatch(/\.quiz\.html$/);
    expect(print.bytes.toString()).toContain('Confirmed by the teacher');
    expect((await take('Canvas (QTI 2.2)')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await take('Moodle (GIFT)')).bytes.toString()).toContain('The River');

    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(':focus').textContent()).toBe('Take it to…');
  });

  test('is told when the formats cannot be listed, and gets them as soon as they can be', async () => {
    await page.route('**/exports', (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Take it to…' }).click();
    await page.getByText('No connection').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.unroute('**/exports');
    await page.getByRole('button', { name: 'Moodle (GIFT)' }).waitFor();
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('ERR_FAILED')));
  });

  test('does the same on a phone in the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page)).toEqual([]);
    await picture('exports-phone-dark');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add your own questions' }).click();
    await dialog().getByLabel('Paste your questions').fill(questions);
    await dialog().getByRole('button', { name: 'Check the questions' }).click();
    await dialog().getByRole('heading', { name: '2 questions can be added' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await picture('preview-phone-dark');
  });

  test('meets no error in the browser’s console', () => {
    expect(complaints).toEqual([]);
  });
});
