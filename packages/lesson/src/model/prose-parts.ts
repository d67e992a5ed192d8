import type { Lesson, LessonSection, ModelPart } from '@toolboxai/contracts';
import type { PartRequest } from './ask-part.ts';
import { type Brief, describeLesson, instructions } from './brief.ts';
import { checkProse } from './check-prose.ts';

type ProseName = 'introduction' | 'explanation' | 'world' | 'differentiation';

/** One part of a lesson that a model may write: how it is asked for, and where it goes. The built-in text stands without it. */
export type ProsePart<Name extends ProseName = ProseName> = {
  name: Name;
  /** The lesson's sections that it changes. */
  kinds: readonly LessonSection['kind'][];
  request(brief: Brief): PartRequest<Name>;
  place(section: LessonSection, part: ModelPart<Name>): LessonSection['activities'];
};

const paragraph = (sentences: readonly string[]): LessonSection['activities'][number] => ({ text: sentences.join(' ') });

function definePart<Name extends ProseName>(
  part: Omit<ProsePart<Name>, 'request'> & { wish(brief: Brief): string; textsOf(part: ModelPart<Name>): string[] },
): ProsePart<Name> {
  return {
    ...part,
    request: (brief) => ({
      name: part.name,
      instructions,
      request: `${describeLesson(brief)}\n\n${part.wish(brief)}`,
      findFaults: (answer) => checkProse(part.textsOf(answer), brief.readingGrade),
    }),
  };
}

const introduction = definePart<'introduction'>({
  name: 'introduction',
  kinds: ['warm_up'],
  wish: () => 'Write "sentences": three to five sentences that open the lesson and make the class curious. Give no answers yet.',
  textsOf: ({ sentences }) => sentences,
  place: ({ activities }, { sentences }) => [paragraph(sentences), ...activities],
});

const explanation = definePart<'explanation'>({
  name: 'explanation',
  kinds: ['direct_instruction'],
  wish: () =>
    'Write "idea": two to four sentences with the one thing to understand, and "why": two to four sentences with the reason. ' +
    'Say it with things that children know from home. No calculations and no worked examples: those are there already.',
  textsOf: ({ idea, why }) => [...idea, ...why],
  // The first paragraph is the idea in our words; steps and worked examples stay as they are.
  place: ({ activities }, { idea, why }) => [paragraph(idea), paragraph(why), ...activities.slice(1)],
});

const world = definePart<'world'>({
  name: 'world',
  kinds: ['world'],
  wish: ({ theme }) =>
    `Write "story": two to four sentences, told to "you" and "your team", in which the class enters a ${theme.replaceAll('_', ' ')} ` +
    'where this topic is needed at every stop.',
  textsOf: ({ story }) => story,
  place: ({ activities }, { story }) => [paragraph(story), ...activities.slice(1)],
});

const differentiation = definePart<'differentiation'>({
  name: 'differentiation',
  kinds: ['support', 'stretch'],
  wish: () =>
    'Write "support": one to three sentences with another way into the topic, for children who need one, and "stretch": one to ' +
    'three sentences with something to find out, for children who want more.',
  textsOf: ({ support, stretch }) => [...support, ...stretch],
  place: ({ kind, activities }, { support, stretch }) => [...activities, paragraph(kind === 'support' ? support : stretch)],
});

export const proseParts = [introduction, explanation, world, differentiation] as const;

/** The sections with what the model wrote, each naming who wrote it. */
export const placePart = <Name extends ProseName>(
  sections: Lesson['sections'],
  part: ProsePart<Name>,
  answer: ModelPart<Name>,
  source: string,
): Lesson['sections'] =>
  sections.map((section) =>
    part.kinds.includes(section.kind) ? { ...section, source, activities: part.place(section, answer) } : section,
  );
