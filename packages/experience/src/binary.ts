/** Files in Roblox's binary format, by rbx-dom: for Node alone. */
import type { Experience } from '@toolboxai/contracts';
import { Dom, type InstanceSpec } from 'rbx-dom';
import { dropInTree } from './drop-in/drop-in-tree.ts';
import type { Instance } from './place/instance.ts';
import type { GameBundle } from './place/place-tree.ts';
import { variantValue } from './place/variant-value.ts';
import { placeTree } from './place/write-place.ts';
import { plainText } from './place/write-xml.ts';

/** Every property is looked up in the class table, as for XML. */
function toSpec({ className, name, properties, children }: Instance): InstanceSpec {
  const known = Object.entries(properties).map(([key, value]) => [key, variantValue(className, key, value)] as const);
  return { className, name: plainText(name), properties: Object.fromEntries(known), children: children.map(toSpec) };
}

function writeBinary(roots: readonly Instance[]): Uint8Array {
  return new Dom({ className: 'DataModel', children: roots.map(toSpec) }).toBinary();
}

/** The whole place as an `.rbxl` file: the same instances as `writePlace`. The same experience and game give the same bytes. */
export function writeBinaryPlace(experience: Experience, game: GameBundle): Uint8Array {
  return writeBinary(placeTree(experience, game));
}

/**
 * The lesson as an `.rbxm` model for ServerScriptService of a game that is there already: one folder, its questions one readable
 * module in it. Without terrain. Deleting the folder removes the lesson.
 */
export function writeDropInModel(experience: Experience, game: GameBundle): Uint8Array {
  return writeBinary([dropInTree(experience, game)]);
}
