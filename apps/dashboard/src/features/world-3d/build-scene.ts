import type { PlayQuestionState, PlayWorld } from '@toolboxai/contracts';
import { seaParts, spawnParts, themePalette, worldParts } from '@toolboxai/experience/preview';
import {
  Color,
  DirectionalLight,
  Fog,
  Group,
  HemisphereLight,
  InstancedMesh,
  type Material,
  Mesh,
  type Object3D,
  Texture,
} from 'three';
import { type Avatar, createAvatar } from './avatar.ts';
import { createFlagNumbers } from './flag-numbers.ts';
import { createGround, type Ground } from './ground.ts';
import { partMeshes } from './part-meshes.ts';
import { skyOf } from './sky.ts';

export type BuiltScene = {
  root: Group;
  avatar: Avatar;
  ground: Ground;
  air: Color;
  fog: Fog;
  /** Marks the stations that are closed. */
  show(statuses: readonly PlayQuestionState['status'][]): void;
  dispose(): void;
};

function disposeMaterial(material: Material): void {
  for (const value of Object.values(material)) if (value instanceof Texture) value.dispose();
  material.dispose();
}

function disposeObject(object: Object3D): void {
  if (!(object instanceof Mesh)) return;
  object.geometry.dispose();
  for (const material of [object.material].flat()) disposeMaterial(material);
  if (object instanceof InstancedMesh) object.dispose();
}

/** A world as things to draw and to walk on. Whoever builds it disposes of it: nothing of it frees itself. */
export function buildScene(world: PlayWorld): BuiltScene {
  const sky = skyOf(world.theme);
  const standing = [...worldParts(world), ...spawnParts(world)];
  const numbers = createFlagNumbers(world);
  const avatar = createAvatar(themePalette(world.theme).flag);
  const sun = new DirectionalLight(sky.sun, sky.sunlight);
  sun.position.set(...sky.from);
  const root = new Group();
  root.add(
    new HemisphereLight(sky.up, sky.down, sky.ambient),
    sun,
    ...partMeshes([...seaParts(world), ...standing]),
    numbers.mesh,
    avatar.body,
  );
  return {
    root,
    avatar,
    ground: createGround(standing),
    air: new Color(sky.air),
    fog: new Fog(sky.air, ...sky.haze),
    show: numbers.show,
    dispose: () => root.traverse(disposeObject),
  };
}
