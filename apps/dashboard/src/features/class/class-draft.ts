import type { StartClass } from '@toolboxai/contracts';

/** What the dialog holds. Nothing hurries children unless their teacher wants it. */
export type ClassDraft = {
  /** 0: each for themselves. */
  teams: number;
  tries: number;
  /** 0: no timer. */
  seconds: number;
  pointsForSpeed: boolean;
  waits: boolean;
};

export const usualClass: ClassDraft = { teams: 0, tries: 2, seconds: 0, pointsForSpeed: false, waits: false };

/** What is sent; points for speed make no sense without a timer. */
export function toStartClass(contentId: string, { teams, tries, seconds, pointsForSpeed, waits }: ClassDraft): StartClass {
  return {
    content_id: contentId,
    settings: { teams, attempts: tries, seconds_per_question: seconds, points_for_speed: seconds > 0 && pointsForSpeed },
    wait_for_start: waits,
  };
}
