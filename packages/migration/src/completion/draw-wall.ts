import { Html } from './escape-html.ts';
import type { Item } from './report.ts';

/** Half the width of a block, its slope and its height. */
const [half, slope, high] = [30, 15, 26];

/** A block an item, laid in the order of the list: filled where it is done or told, an outline where it is not. */
export function drawWall(items: readonly Item[]): Html {
  const blocks = items.map(({ state }, place) => drawBlock(place * half * 2 + half + 2, state === 'done' || state === 'told'));
  const laid = items.filter(({ state }) => state === 'done' || state === 'told').length;
  const width = items.length * half * 2 + 4;
  return new Html(
    `<svg class="wall" viewBox="0 0 ${width} ${slope * 2 + high + 4}" role="img" aria-label="${laid} of ${items.length} blocks are laid">${blocks.join('')}</svg>`,
  );
}

function drawBlock(x: number, isLaid: boolean): string {
  const y = 2;
  const kind = isLaid ? '' : 'none-';
  const edge = isLaid ? 'stroke="none"' : 'stroke="var(--edge)" stroke-dasharray="3 3"';
  const face = (name: string, points: readonly (readonly [number, number])[]): string =>
    `<path fill="var(--${kind}${name})" ${edge} d="M${points.map(([dx, dy]) => `${x + dx} ${y + dy}`).join('L')}Z"/>`;
  return [
    face('top', [
      [0, 0],
      [half, slope],
      [0, slope * 2],
      [-half, slope],
    ]),
    face('left', [
      [-half, slope],
      [0, slope * 2],
      [0, slope * 2 + high],
      [-half, slope + high],
    ]),
    face('side', [
      [half, slope],
      [0, slope * 2],
      [0, slope * 2 + high],
      [half, slope + high],
    ]),
  ].join('');
}
