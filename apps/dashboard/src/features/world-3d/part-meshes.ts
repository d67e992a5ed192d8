import type { Part } from '@toolboxai/contracts';
import {
  BoxGeometry,
  BufferGeometry,
  Color,
  CylinderGeometry,
  Euler,
  Float32BufferAttribute,
  InstancedMesh,
  type Material,
  Matrix4,
  MeshBasicMaterial,
  MeshLambertMaterial,
  Quaternion,
  SphereGeometry,
  SRGBColorSpace,
  Vector3,
} from 'three';
import { groupParts, type Look, type PartGroup } from './group-parts.ts';

/** A unit wedge: its slope rises to the south, as in the places. */
function wedgeGeometry(): BufferGeometry {
  const [a, b, c, d] = [
    [-0.5, -0.5, -0.5],
    [0.5, -0.5, -0.5],
    [0.5, -0.5, 0.5],
    [-0.5, -0.5, 0.5],
  ] as const;
  const [e, f] = [
    [0.5, 0.5, 0.5],
    [-0.5, 0.5, 0.5],
  ] as const;
  const triangles = [a, b, c, a, c, d, d, c, e, d, e, f, b, a, f, b, f, e, a, d, f, b, e, c];
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(triangles.flat(), 3));
  geometry.computeVertexNormals();
  return geometry;
}

const geometries: Readonly<Record<Part['shape'], () => BufferGeometry>> = {
  block: () => new BoxGeometry(1, 1, 1),
  ball: () => new SphereGeometry(0.5, 14, 10),
  cylinder: () => new CylinderGeometry(0.5, 0.5, 1, 16),
  wedge: wedgeGeometry,
};

const materials: Readonly<Record<Look, () => Material>> = {
  solid: () => new MeshLambertMaterial(),
  glass: () => new MeshLambertMaterial({ transparent: true, opacity: 0.45, depthWrite: false }),
  water: () => new MeshLambertMaterial({ transparent: true, opacity: 0.72, depthWrite: false }),
  neon: () => new MeshBasicMaterial(),
};

export function colorOf([red, green, blue]: Part['color']): Color {
  return new Color().setRGB(red / 255, green / 255, blue / 255, SRGBColorSpace);
}

function meshOf({ shape, look, parts }: PartGroup): InstancedMesh {
  const mesh = new InstancedMesh(geometries[shape](), materials[look](), parts.length);
  const [matrix, turn, up] = [new Matrix4(), new Quaternion(), new Euler()];
  for (const [index, { pos, size, color, rot_y_deg = 0 }] of parts.entries()) {
    turn.setFromEuler(up.set(0, (rot_y_deg * Math.PI) / 180, 0));
    mesh.setMatrixAt(index, matrix.compose(new Vector3(...pos), turn, new Vector3(...size)));
    mesh.setColorAt(index, colorOf(color));
  }
  mesh.computeBoundingSphere();
  return mesh;
}

/** A mesh for each shape and look, so that a world of hundreds of parts is drawn in a dozen calls. */
export function partMeshes(parts: readonly Part[]): InstancedMesh[] {
  return groupParts(parts).map(meshOf);
}
