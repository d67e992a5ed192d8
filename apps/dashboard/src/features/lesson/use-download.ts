import { useMutation } from '@tanstack/react-query';
import type { Content, ExportOffer } from '@toolboxai/contracts';
import { useServices } from '../../lib/services-context.ts';
import { fileName, saveFile } from '../../ui/save-file.ts';

/** Files of a lesson: their name on the server, and the ending they get here. */
export const lessonFiles = {
  world: { path: 'place.rbxlx', extension: 'rbxlx' },
  lesson: { path: 'lesson.md', extension: 'md' },
  quiz: { path: 'quiz.json', extension: 'quiz.json' },
} as const;

export type LessonFile = keyof typeof lessonFiles;

export function useDownload({ id, title }: Pick<Content, 'id' | 'title'>) {
  const { api } = useServices();
  return useMutation({
    mutationFn: async (file: LessonFile) => {
      const { path, extension } = lessonFiles[file];
      saveFile(await api.contentFile(id, path), fileName(title, extension));
    },
  });
}

export function useExport({ id, title }: Pick<Content, 'id' | 'title'>) {
  const { api } = useServices();
  return useMutation({
    mutationFn: async (offer: Pick<ExportOffer, 'id' | 'file_name'>) => {
      saveFile(await api.contentFile(id, `exports/${offer.id}`), fileName(title, offer.file_name));
    },
  });
}
