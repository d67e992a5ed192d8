import type { Content } from '@toolboxai/contracts';

/** What a game needs of a lesson: world and questions, with their keys. */
export type PlayableLesson = Pick<Content, 'title' | 'experience' | 'quiz'>;

/** Someone at this screen: a team, or the teacher who tries it. */
export type LocalPlayer = { seat: number; nickname: string };
