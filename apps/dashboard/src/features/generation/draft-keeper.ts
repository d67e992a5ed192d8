import { createDraft, type LessonDraft, readDraft } from './lesson-draft.ts';

const storageKey = 'toolboxai.draft';

/** The draft outlives a reload and a refused request, in this tab alone. */
export function keepDraft(draft: LessonDraft): void {
  window.sessionStorage.setItem(storageKey, JSON.stringify(draft));
}

export function keptDraft(): LessonDraft | null {
  return readDraft(window.sessionStorage.getItem(storageKey));
}

export function forgetDraft(): void {
  window.sessionStorage.removeItem(storageKey);
}

/** What the form will hold when it is opened next. */
export function prefillDraft(part: Partial<LessonDraft>): void {
  keepDraft({ ...createDraft(Math.random), ...part });
}
