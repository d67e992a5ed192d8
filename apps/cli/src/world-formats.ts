import type { LessonBundle } from '@toolboxai/contracts';
import { gameBundle, rojoZip } from '@toolboxai/experience';

interface WorldFormat {
  id: string;
  label: string;
  fileName: string;
  write(bundle: LessonBundle): Promise<{ content: Uint8Array; notes: string[] }>;
}

/** The binary writer brings a native module, so it is loaded only when it is asked for. */
const loadBinary = async () => import('@toolboxai/experience/binary');

/** A lesson's world in the files of Roblox's own tools, beside `place.rbxlx`. */
export const worldFormats: readonly WorldFormat[] = [
  {
    id: 'rbxl',
    label: 'Roblox place',
    fileName: 'place.rbxl',
    write: async ({ experience }) => ({ content: (await loadBinary()).writeBinaryPlace(experience, gameBundle), notes: [] }),
  },
  {
    id: 'rbxm',
    label: 'Roblox model',
    fileName: 'lesson.rbxm',
    write: async ({ experience }) => ({
      content: (await loadBinary()).writeDropInModel(experience, gameBundle),
      notes: ['Insert it into ServerScriptService of your game. It changes nothing else; delete its folder to remove it.'],
    }),
  },
  {
    id: 'rojo',
    label: 'Rojo project',
    fileName: 'rojo.zip',
    write: async ({ experience }) => ({ content: rojoZip(experience, gameBundle), notes: [] }),
  },
];
