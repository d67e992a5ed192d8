import type { Content } from '@toolboxai/contracts';
import { worldParts } from '@toolboxai/experience';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { percentile } from './measure.ts';
import type { Figure } from './run.ts';
import { type BenchServer, withServer } from './with-server.ts';

/** So many stations make a world of about 500 parts, with its boards, guides and figures. */
const questions = 12;
const seconds = 3;
const rounds = 3;

type Started = { code: string; parts: number };

/** Makes a lesson and starts a class on it. */
async function startClass({ url, headers }: BenchServer): Promise<Started> {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return (await response.json()) as T;
  };
  const made = await call<{ result: { content_id: string } }>('POST', '/api/v1/agents/execute', {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: {
      subject: 'Mathematics',
      grade_level: 5,
      objectives: ['add fractions with unlike denominators'],
      questions,
      seed: 'player-world',
      theme: 'island',
    },
  });
  const id = made.result.content_id;
  const { experience } = await call<Content>('GET', `/api/v1/content/${id}`);
  const { code } = await call<{ code: string }>('POST', '/api/v1/play/sessions', { content_id: id });
  return { code, parts: worldParts(experience).length };
}

/** Frames a second while someone walks in circles through the world, drawn by the processor alone. */
export async function benchPlayer(): Promise<Figure[]> {
  return withServer(async (server) => {
    const { code, parts } = await startClass(server);
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
      await page.goto(`${server.url}/play?code=${code}`);
      await page.evaluate("localStorage.setItem('toolboxai.play-mode', '3d')");
      await page.getByRole('button', { name: 'Join' }).click();
      const stage = page.getByTestId('world-3d');
      const frames = async (): Promise<number> => Number(await stage.getAttribute('data-frames'));
      await page.locator('[data-frames]').waitFor();
      await page.keyboard.down('ArrowUp');
      await page.keyboard.down('ArrowRight');
      const rates: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const [before, start] = [await frames(), performance.now()];
        await page.waitForTimeout(seconds * 1000);
        rates.push(((await frames()) - before) / ((performance.now() - start) / 1000));
      }
      return [
        { name: `walking, 640x360, ${parts} parts, no GPU`, value: percentile(rates, 0.5), unit: 'fps', aim: 'at least 20' },
      ];
    } finally {
      await browser.close();
    }
  });
}
