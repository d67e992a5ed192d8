import { BoxGeometry, CircleGeometry, Group, Mesh, MeshBasicMaterial, MeshLambertMaterial, type Vector3 } from 'three';

export type Avatar = {
  body: Group;
  /** Feet, and the turn about the vertical in radians. */
  place(at: Vector3, facing: number): void;
  /** Moves the legs to a moment of the stride, in radians; 0 stands still. */
  stride(phase: number): void;
};

type Size = [width: number, height: number, depth: number];

function block(size: Size, color: string, at: Size): Mesh {
  const mesh = new Mesh(new BoxGeometry(...size), new MeshLambertMaterial({ color }));
  mesh.position.set(...at);
  return mesh;
}

/** A limb that swings about its upper end. */
function limb(size: Size, color: string, at: Size): Group {
  const joint = new Group();
  joint.position.set(...at);
  joint.add(block(size, color, [0, -size[1] / 2, 0]));
  return joint;
}

/** The player's figure, 4.6 studs tall, its feet at the origin and its face to the north. */
export function createAvatar(shirt: string): Avatar {
  const body = new Group();
  const legs = [-0.45, 0.45].map((x) => limb([0.75, 1.6, 0.8], '#3f4a5a', [x, 1.6, 0]));
  const arms = [-1.2, 1.2].map((x) => limb([0.5, 1.5, 0.6], '#e3ae83', [x, 3.1, 0]));
  const shade = new Mesh(
    new CircleGeometry(1.3, 20).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: '#1a1730', transparent: true, opacity: 0.28, depthWrite: false }),
  );
  shade.position.y = 0.06;
  body.add(
    ...legs,
    ...arms,
    shade,
    block([1.8, 1.6, 1], shirt, [0, 2.4, 0]),
    block([1.2, 1.2, 1.2], '#e3ae83', [0, 3.8, 0]),
    block([1.3, 0.45, 1.3], '#3a2a22', [0, 4.45, 0.02]),
  );
  return {
    body,
    place: (at, facing) => {
      body.position.copy(at);
      body.rotation.y = facing;
    },
    stride: (phase) => {
      const swing = Math.sin(phase) * 0.7;
      for (const [index, leg] of legs.entries()) leg.rotation.x = index === 0 ? swing : -swing;
      for (const [index, arm] of arms.entries()) arm.rotation.x = index === 0 ? -swing : swing;
    },
  };
}
