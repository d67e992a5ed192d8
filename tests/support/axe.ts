import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

type Violation = { id: string; nodes: { target: unknown }[] };
type Axe = { run(): Promise<{ violations: Violation[] }> };

/** What axe-core finds wrong with the page as it stands: one line a rule and place. */
export async function findViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: the page's own policy allows no inline script.
  await page.evaluate(axeCore.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)}`));
}
