/** A question as it was read, before anything about it is checked. */
export type DraftQuestion = {
  /** Where it starts in what was pasted, from 1. */
  line: number;
  prompt: string;
  choices: { text: string; correct: boolean; feedback: string }[];
  explanation: string[];
};

/** What could not be read or used, in words to the teacher. */
export type ImportProblem = { line: number; message: string };

export type Drafts = { drafts: DraftQuestion[]; problems: ImportProblem[] };

export const splitDrafts = (read: readonly (DraftQuestion | ImportProblem)[]): Drafts => ({
  drafts: read.filter((found) => 'choices' in found),
  problems: read.filter((found) => 'message' in found),
});

/** Signs of one text; a teacher's list of questions in an afternoon, and what fits a board in the world. */
export const importLimits = {
  characters: 200_000,
  questions: 100,
  promptCharacters: 300,
  choiceCharacters: 120,
  otherCharacters: 600,
  choices: { fewest: 2, most: 6 },
} as const;
