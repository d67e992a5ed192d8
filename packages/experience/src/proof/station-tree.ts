import type { Experience } from '@toolboxai/contracts';
import type { Instance } from '../place/instance.ts';
import { stationInstance } from '../place/station-instance.ts';

/** An instance as the fake Roblox builds it: its looks do not matter there. */
export interface TreeNode {
  readonly class: string;
  readonly name: string;
  readonly children: readonly TreeNode[];
}

/** The stations as the place file has them, in the folders where the game looks for them. */
export function stationTree(experience: Experience): TreeNode[] {
  const stations = experience.stations.flatMap((_station, index) => stationInstance(experience, index) ?? []);
  return [
    { class: 'Folder', name: 'World', children: [] },
    { class: 'Folder', name: 'Stations', children: stations.map(toNode) },
  ];
}

function toNode({ className, name, children }: Instance): TreeNode {
  return { class: className, name, children: children.map(toNode) };
}
