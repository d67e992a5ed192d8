import { AppError, type Experience, experienceSchema } from '@toolboxai/contracts';
import { gameBundle, rojoZip } from '@toolboxai/experience';

export const placeFileNames = ['place.rbxl', 'lesson.rbxm', 'rojo.zip'] as const;
type PlaceFileName = (typeof placeFileNames)[number];

/** The lesson's world in the other formats of Roblox's tools. Keys in the schema's order: the same lesson gives the same bytes. */
export const placeFiles: Record<PlaceFileName, { mediaType: string; write: (experience: Experience) => Promise<Uint8Array> }> = {
  'place.rbxl': {
    mediaType: 'application/octet-stream',
    write: async (experience) => (await loadBinary()).writeBinaryPlace(experienceSchema.parse(experience), gameBundle),
  },
  'lesson.rbxm': {
    mediaType: 'application/octet-stream',
    write: async (experience) => (await loadBinary()).writeDropInModel(experienceSchema.parse(experience), gameBundle),
  },
  'rojo.zip': {
    mediaType: 'application/zip',
    write: async (experience) => rojoZip(experienceSchema.parse(experience), gameBundle),
  },
};

/** A native library: loaded when it is first needed, and not there for every machine. */
async function loadBinary() {
  try {
    return await import('@toolboxai/experience/binary');
  } catch (error) {
    throw new AppError('NOT_IMPLEMENTED', {
      publicMessage:
        'Binary files cannot be written on this kind of machine. Download place.rbxlx or rojo.zip: they hold the same.',
      cause: error,
    });
  }
}
