import type { LessonRequest, sectionKinds, Theme } from '@toolboxai/contracts';
import { skillsOf } from './skill-list.ts';

export type SectionKind = (typeof sectionKinds)[number];

/** What is taught, to whom, and in which world. */
export type LessonTopic = {
  title: string;
  subject: string;
  skills: readonly string[];
  theme: Theme;
  /** What of the request's objectives is taught; all of them where this is not said. */
  objectives?: readonly string[];
  notice: string | null;
};

export type SectionPlan = { id: string; kind: SectionKind; title: string; minutes: number; skills: string[] };

/** The lesson before its words: survives JSON. The minutes of its sections add up to `durationMinutes`. */
export type Outline = { title: string; durationMinutes: number; focus: string[]; sections: SectionPlan[] };

/** Parts of the time in percent; guided practice takes what rounding leaves. Support and stretch run beside it. */
const shares = { warm_up: 11, direct_instruction: 27, world: 29, exit_ticket: 11 } as const;

/** New skills that a lesson of that length can teach; the others are only practiced. */
const teachable = (minutes: number): number => (minutes < 40 ? 1 : minutes < 70 ? 2 : 3);

/**
 * Shares the time among the parts of the lesson and chooses which skills are taught and which are practiced.
 * Throws RangeError for an unknown skill.
 */
export function planLesson({ request, topic }: { request: LessonRequest; topic: LessonTopic }): Outline {
  const all = skillsOf(topic.skills).map((skill) => skill.id);
  const duration = request.duration_minutes;
  const focus = all.slice(0, teachable(duration));
  const minutesOf = (kind: keyof typeof shares) => Math.max(2, Math.round((duration * shares[kind]) / 100));
  const [warmUp, direct, world, exit] = [
    minutesOf('warm_up'),
    minutesOf('direct_instruction'),
    minutesOf('world'),
    minutesOf('exit_ticket'),
  ];
  const section = (kind: SectionKind, title: string, minutes: number, skills: string[]): SectionPlan => ({
    id: kind.replace('_', '-'),
    kind,
    title,
    minutes,
    skills,
  });
  return {
    title: topic.title,
    durationMinutes: duration,
    focus,
    sections: [
      section('warm_up', 'Warm-up', warmUp, focus.slice(0, 1)),
      section('direct_instruction', 'Learn it together', direct, focus),
      section('guided_practice', 'Practice with a partner', duration - warmUp - direct - world - exit, all),
      section('world', 'Into the world', world, focus.slice(0, 1)),
      section('exit_ticket', 'Exit ticket', exit, focus),
      section('support', 'For children who need another way in', 0, focus),
      section('stretch', 'For children who want more', 0, focus),
    ],
  };
}
