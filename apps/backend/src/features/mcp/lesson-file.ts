import type { Content } from '@toolboxai/contracts';
import { gameBundle } from '@toolboxai/experience';
import { lessonFiles } from '@toolboxai/lesson';
import type { McpDeps } from './mcp-deps.ts';

/** The files that a model can read. */
export const textFileNames = ['lesson.md', 'lesson.json', 'quiz.json', 'experience.json'] as const;
/** The files that Roblox's tools open. */
export const placeNames = ['place.rbxlx', 'place.rbxl', 'lesson.rbxm', 'rojo.zip'] as const;

export type LessonFile = (typeof textFileNames)[number] | (typeof placeNames)[number];
export const lessonFileNames: readonly LessonFile[] = [...textFileNames, ...placeNames];
export const isLessonFile = (name: string): name is LessonFile => lessonFileNames.some((known) => known === name);

const textTypes = {
  'lesson.md': 'text/markdown',
  'lesson.json': 'application/json',
  'quiz.json': 'application/json',
  'experience.json': 'application/json',
  'place.rbxlx': 'application/xml',
} as const;

type WrittenFile = { mediaType: string } & ({ text: string } | { bytes: Uint8Array });

/** Writes a file of the lesson; throws NOT_IMPLEMENTED where this kind of machine cannot. */
export async function writeLessonFile(
  { placeFiles }: Pick<McpDeps, 'placeFiles'>,
  name: LessonFile,
  content: Content,
): Promise<WrittenFile> {
  if (name === 'place.rbxl' || name === 'lesson.rbxm' || name === 'rojo.zip') {
    const { mediaType, write } = placeFiles[name];
    return { mediaType, bytes: await write(content.experience) };
  }
  return { mediaType: textTypes[name], text: lessonFiles[name](content, gameBundle) };
}

export const lessonUri = (contentId: string, name: LessonFile): string => `toolboxai://lessons/${contentId}/${name}`;
