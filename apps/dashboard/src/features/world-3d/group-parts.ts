import type { Part } from '@toolboxai/contracts';

/** How a part takes the light: most do, glass and water let it through, neon gives it; signs keep their colour to be read on. */
export type Look = 'solid' | 'glass' | 'water' | 'neon';
export type PartGroup = { shape: Part['shape']; look: Look; parts: readonly Part[] };

function lookOf({ kind, material, shape }: Part): Look {
  if (kind === 'water' || material === 'Water') return 'water';
  if (material === 'Neon' || kind === 'flag' || kind === 'board') return 'neon';
  return material === 'Glass' && (shape !== 'block' || kind === 'building') ? 'glass' : 'solid';
}

/** Parts that are drawn in one go: of one shape and one look. */
export function groupParts(parts: readonly Part[]): PartGroup[] {
  const groups = new Map<string, { shape: Part['shape']; look: Look; parts: Part[] }>();
  for (const part of parts) {
    const look = lookOf(part);
    const key = `${part.shape} ${look}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { shape: part.shape, look, parts: [part] });
    else group.parts.push(part);
  }
  return [...groups.values()];
}
