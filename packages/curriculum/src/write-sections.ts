import type { LessonSection, RichText, Theme } from '@toolboxai/contracts';
import type { SectionKind } from './plan-lesson.ts';
import { holdsMaths, joinRich, plainText } from './rich-text.ts';
import type { Item, Skill } from './skill.ts';
import { howToPlay, worldHook } from './world-hooks.ts';

export type Activity = LessonSection['activities'][number];

/** What a section is written from. `draw` gives a question that nobody in the lesson has seen yet. */
export type WritingDesk = { skills: readonly Skill[]; theme: Theme; readingGrade: number; draw(skill: Skill): Item };

const paragraph = (sentences: readonly string[]): Activity => ({ text: sentences.join(' ') });
const listed = (text: string, steps: readonly string[]): Activity => ({ text, steps: [...steps] });

/** A question with its worked steps, introduced by a few words. */
function worked(intro: string, item: Item): Activity {
  const rich: RichText = joinRich([intro, ' ', item.prompt]);
  return {
    text: plainText(rich),
    ...(holdsMaths(rich) && { text_rich: rich }),
    steps: item.steps.map(plainText),
    ...(item.steps.some(holdsMaths) && { steps_rich: [...item.steps] }),
  };
}

const first = (skills: readonly Skill[]): Skill => {
  const [skill] = skills;
  if (!skill) throw new RangeError('a lesson needs at least one skill');
  return skill;
};

function writeWarmUp({ skills, draw }: WritingDesk, prerequisites: readonly Skill[]): Activity[] {
  const before = prerequisites.at(-1);
  const recall = before ? [worked('A quick look back at something you know.', draw(before))] : [];
  return [paragraph(first(skills).teaching.warmUp), ...recall];
}

function writeInstruction({ skills, draw }: WritingDesk): Activity[] {
  return skills.flatMap((skill) => [
    paragraph(skill.teaching.idea),
    listed('This is what we do, one step after the other.', skill.teaching.steps),
    worked('Look at this one with me.', draw(skill)),
    paragraph(['Why does this work?', ...skill.teaching.why]),
    ...(skills.length === 1 ? [worked('Now you tell me what to do next.', draw(skill))] : []),
  ]);
}

/** Three tasks at least, and one for each skill. */
function writePractice({ skills, draw }: WritingDesk): Activity[] {
  const turns = Array.from({ length: Math.max(3, skills.length) }, (_, i) => skills[i % skills.length] ?? first(skills));
  return [
    paragraph(['Watch out.', ...first(skills).teaching.slip]),
    ...turns.map((skill, i) => worked(i === 0 ? 'Try this one with your partner.' : 'Now take turns.', draw(skill))),
  ];
}

const writeWorld = ({ skills, theme, readingGrade }: WritingDesk): Activity[] => [
  paragraph([...worldHook(theme, readingGrade), ...first(skills).teaching.world]),
  listed('This is how you play in this world.', howToPlay(readingGrade)),
];

const writeExit = ({ skills, draw }: WritingDesk): Activity[] => [
  ...skills.map((skill) => worked('Solve this one on your own.', draw(skill))),
  paragraph(['Then finish this sentence in your own words: "Today I found out that ..."']),
];

const writers: Readonly<Record<SectionKind, (desk: WritingDesk, prerequisites: readonly Skill[]) => Activity[]>> = {
  warm_up: writeWarmUp,
  direct_instruction: writeInstruction,
  guided_practice: writePractice,
  world: writeWorld,
  exit_ticket: writeExit,
  support: ({ skills }) => skills.map((skill) => paragraph(skill.teaching.support)),
  stretch: ({ skills }) => skills.map((skill) => paragraph(skill.teaching.stretch)),
};

export const writeSection = (kind: SectionKind, desk: WritingDesk, prerequisites: readonly Skill[]): Activity[] =>
  writers[kind](desk, prerequisites);
