import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

export type Room = {
  /** A page on a device of its own: nothing is shared with the others. */
  device(options?: BrowserContextOptions): Promise<Page>;
  /** What the consoles of all devices complained of. */
  complaints: string[];
  close(): Promise<void>;
};

/** A browser that draws in 3D without a graphics card, and for which `school.test` is this machine, but no host to be trusted. */
export async function openRoom(): Promise<Room> {
  const browser: Browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--host-resolver-rules=MAP school.test 127.0.0.1',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  return {
    complaints,
    async device(options = {}) {
      const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('pageerror', (error) => void complaints.push(error.message));
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}
