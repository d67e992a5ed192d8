import type { TerrainOp } from './lesson.ts';

/** Terrain has no published file format, so it is filled when the server starts. */
export function fillTerrain(terrain: Terrain, ops: readonly TerrainOp[]): void {
  for (const op of ops) {
    const material = Enum.Material.GetEnumItems().find((item) => item.Name === op.material);
    if (material === undefined) {
      warn(`Terrain: there is no material "${op.material}"; this piece of ground is left out.`);
      continue;
    }
    if (op.op === 'ball') terrain.FillBall(op.pos, op.size.X / 2, material);
    else terrain.FillBlock(new CFrame(op.pos), op.size, material);
  }
}
