import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { experienceSchema } from '@toolboxai/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './support/axe.ts';
import { openBrowser, type TestBrowser } from './support/open-browser.ts';
import { serveFolder } from './support/serve-folder.ts';
import { root } from './support/spawn-server.ts';

const pictures = path.resolve(root, process.env.SCREENSHOTS ?? 'tests/build/pictures');
const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-try-'));
const built = path.join(folder, 'built');
const generated = path.join(folder, 'generated');
const below = '/schools/oak/try/';
const seed = 'amber-harbor-417';
const topic = 'add fractions with unlike denominators';

let host: Awaited<ReturnType<typeof serveFolder>>;
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const { status, stderr } = run('scripts/build-try.mjs', built);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('wrote') });
  const about = ['--subject', 'Mathematics', '--grade', '5', '--objective', topic, '--questions', '4', '--seed', seed];
  expect(run('apps/cli/src/main.ts', 'generate', ...about, '--out', generated).status).toBe(0);
  host = await serveFolder(built, below);
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  browser.context.on('request', (request) => void asked.push(request.url()));
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const picture = (name: string) => page.screenshot({ path: path.join(pictures, `try-${name}.png`) });
const fromCli = (name: string): string => readFileSync(path.join(generated, name), 'utf8');
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function download(button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}

describe('the page without a server', () => {
  test('makes a lesson of a topic, with the real steps', { timeout: 60_000 }, async () => {
    await page.goto(host.url);
    await heading('Make a lesson').waitFor();
    await page.getByLabel('Grade').selectOption('5');
    const objective = page.getByRole('combobox', { name: 'Afterwards, children can' });
    await objective.fill('add fractions with unl');
    await page
      .getByRole('option', { name: /unlike denominators/ })
      .first()
      .waitFor();
    await objective.fill(topic);
    await page.keyboard.press('Escape');
    await page.getByText('Questions, length, level and world').click();
    await page.getByLabel('Questions', { exact: true }).fill('4');
    await page.getByLabel('Seed').fill(seed);
    expect(await findViolations(page)).toEqual([]);
    await picture('form');
    await page.getByRole('button', { name: 'Make the lesson' }).click();
    await heading(/fractions/i).waitFor();
    await page.getByRole('tab', { name: 'Quiz' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('lesson');
  });

  test.each(['Quiz', 'World', 'Quality', 'Lesson'])('shows the tab %s, which has no accessibility fault', async (tab) => {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture(tab.toLowerCase());
  });

  test('shows why each answer is right, and works it out again', async () => {
    await page.getByRole('tab', { name: 'Quiz' }).click();
    await page.getByRole('button', { name: 'Proven: evidence for question 1' }).click();
    await page.getByRole('button', { name: 'Work it out again now' }).click();
    await page.getByText('Exactly one choice has this value, and it is the key.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('proof');
  });

  test.each([
    ['Download the world', 'place.rbxlx'],
    ['Lesson', 'lesson.md'],
    ['Quiz', 'quiz.json'],
    ['Lesson as data', 'lesson.json'],
    ['World as data', 'experience.json'],
  ])('gives by "%s" the bytes that toolboxai generate writes to %s', async (button, name) => {
    if (!(await page.getByRole('button', { name: 'Lesson as data' }).isVisible())) await page.getByText('More files').click();
    expect((await download(button)).toString('utf8') === fromCli(name)).toBe(true);
  });

  test('gives a place with the questions in it, a Rojo project, and the quiz for other tools', async () => {
    const place = (await download('Download the world')).toString('utf8');
    const { questions } = JSON.parse(fromCli('quiz.json'));
    expect(questions).toHaveLength(4);
    for (const question of questions) expect(place).toContain(question.id);
    expect((await download('World as a Rojo project')).subarray(0, 2).toString()).toBe('PK');
    await page.getByRole('button', { name: 'Take it to…' }).click();
    expect((await download('Print or PDF')).toString('utf8')).toContain('Answer key');
    expect((await download('Canvas (QTI 2.2)')).subarray(0, 2).toString()).toBe('PK');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('is played to its end the plain way', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: 'Play it here' }).click();
    await heading('Choose a station').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('play');
    await page.getByRole('button', { name: 'Walk in 3D' }).click();
    await page.locator('canvas').waitFor();
    await picture('walk');
    await page.getByRole('button', { name: 'Play the plain way' }).click();
    const { stations, questions } = experienceSchema.parse(JSON.parse(fromCli('experience.json')));
    await page.getByRole('button', { name: /^Station 1/ }).click();
    for (const [index, { question_id }] of stations.entries()) {
      const question = questions.find(({ id }) => id === question_id);
      if (question === undefined) throw new Error(`no question at station ${index + 1}`);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(`Station ${index + 1}`, { exact: true }).waitFor();
      await page.keyboard.press(String(question.choices.findIndex(({ id }) => id === question.answer) + 1));
      const onwards = dialog.getByRole('button', { name: /Next station|See how you did/ });
      await onwards.waitFor();
      if (index === 0) expect(await findViolations(page)).toEqual([]);
      await onwards.click();
    }
    await heading('All of them right!').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('played');
  });

  test('makes the same lesson again after a reload, and from its address alone', async () => {
    await page.getByRole('button', { name: 'Back to the lesson' }).click();
    await heading(/fractions/i).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Quiz' }).waitFor();
    expect((await download('Quiz')).toString('utf8') === fromCli('quiz.json')).toBe(true);
  });

  test('offers the nearest topics to one that it does not know, and goes on with the chosen one', async () => {
    await page.getByRole('button', { name: 'Change the request' }).click();
    await heading('Make a lesson').waitFor();
    await page.getByRole('combobox', { name: 'Afterwards, children can' }).fill('quantum chromodynamics');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Make the lesson' }).click();
    await heading('This one did not work out').waitFor();
    await page.getByText('The curriculum does not know "quantum chromodynamics" yet.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await picture('unknown');
    await page.getByRole('list', { name: 'Nearest topics' }).getByRole('button').first().click();
    await page.getByRole('tab', { name: 'Quiz' }).waitFor();
  });

  test('says what is wrong with a link that was changed by hand', async () => {
    await page.goto(`${host.url}#subject=Mathematics&grade=99&seed=x`);
    await heading('This link names no lesson').waitFor();
    await page.getByText(/^grade_level: /).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a lesson' }).click();
    await heading('Make a lesson').waitFor();
  });

  test('says when a part of it cannot be loaded, and goes on once it can', async () => {
    const cutOff = await browser.context.newPage();
    await cutOff.route(/lesson-worker/, (route) => route.abort());
    await cutOff.goto(`${host.url}#subject=Mathematics&grade=5&seed=${seed}`);
    await cutOff.getByText('No connection').waitFor();
    expect(await findViolations(cutOff)).toEqual([]);
    await cutOff.unroute(/lesson-worker/);
    await cutOff.getByRole('tab', { name: 'Quiz' }).waitFor();
    await cutOff.close();
  });

  test('asks for nothing but its own files, and complains of nothing', () => {
    expect(complaints).toEqual([]);
    expect(asked.some((url) => /lesson-worker/.test(url))).toBe(true);
    expect(asked.some((url) => /Luau/.test(url))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(host.url) && !/^(blob|data):/.test(url))).toEqual([]);
  });

  test('holds no import of Node, and is not built where something asks for one', () => {
    const scripts = readdirSync(path.join(built, 'assets')).filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      const text = readFileSync(path.join(built, 'assets', name), 'utf8');
      expect(/(?:from|import|require)\s*\(?\s*["'`]node:/.test(text), name).toBe(false);
      expect(text.includes('__vite-browser-external'), name).toBe(false);
    }
    const planted = path.join(folder, 'planted');
    mkdirSync(planted);
    writeFileSync(path.join(planted, 'index.html'), '<script type="module" src="./main.js"></script>');
    const build = (source: string) => {
      writeFileSync(path.join(planted, 'main.js'), source);
      const config = path.join(root, 'apps/dashboard/vite.try.config.ts');
      const out = path.join(folder, 'planted-out');
      return run('node_modules/vite/bin/vite.js', 'build', planted, '--config', config, '--outDir', out);
    };
    expect(build('document.title = "fine";').status).toBe(0);
    const refused = build("import { sep } from 'node:path';\ndocument.title = sep;");
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('main.js imports node:path');
  });
});
