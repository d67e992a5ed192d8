import { AppError, type Content, type ExportOffer } from '@toolboxai/contracts';
import { type ExportFormat, exportFormats } from '@toolboxai/exports';

/** Every format, with what its file of this lesson would lack. */
export const listExports = (content: Content): ExportOffer[] =>
  exportFormats.map(({ id, label, advice, fileName, write }) => ({
    id,
    label,
    advice,
    file_name: fileName,
    notes: [...write(content).notes],
  }));

/** Throws NOT_FOUND, which names those that there are. */
export function findFormat(id: string): ExportFormat {
  const found = exportFormats.find((format) => format.id === id);
  if (found) return found;
  const known = exportFormats.map((format) => format.id);
  throw new AppError('NOT_FOUND', {
    publicMessage: `There is no export format "${id}". There are ${known.join(', ')}.`,
    suggestions: known,
  });
}
