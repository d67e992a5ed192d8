import type { Part, Vec3 } from '@toolboxai/contracts';

type Rgb = Part['color'];

const shadow: Rgb = [38, 32, 84];
const sun: Rgb = [255, 250, 222];
const night: Rgb = [28, 30, 62];

function mix(from: Rgb, to: Rgb, amount: number): Rgb {
  const at = (index: 0 | 1 | 2): number => Math.round(from[index] + (to[index] - from[index]) * amount);
  return [at(0), at(1), at(2)];
}

export function hexOf(color: Rgb): string {
  return `#${color.map((value) => Math.max(0, Math.min(255, value)).toString(16).padStart(2, '0')).join('')}`;
}

/** How light a face is: 1 keeps the part's colour. The sun stands high in the south-west. */
export function lightOf([x, y, z]: Vec3): number {
  return 0.66 + x * 0.04 + y * 0.4 + z * 0.2;
}

/** Shade goes to indigo and light to cream, so that nothing turns grey. Neon shines by itself. */
export function shadeColor(color: Rgb, light: number, material: string, dark: boolean): string {
  if (material === 'Neon') return hexOf(light < 0.8 ? mix(color, shadow, 0.08) : color);
  const lit = light < 1 ? mix(color, shadow, (1 - light) * 0.9) : mix(color, sun, Math.min(0.5, (light - 1) * 1.6));
  return hexOf(dark ? mix(lit, night, 0.16) : lit);
}
