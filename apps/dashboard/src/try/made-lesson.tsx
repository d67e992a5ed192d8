import { Tabs } from '@mantine/core';
import type { Content, LessonBundle } from '@toolboxai/contracts';
import { useMemo } from 'react';
import lessonStyles from '../features/lesson/lesson.module.css';
import { LessonTab } from '../features/lesson/lesson-tab.tsx';
import { QualityTab } from '../features/lesson/quality-tab.tsx';
import { QuestionList } from '../features/lesson/question-list.tsx';
import { SealCount } from '../features/lesson/seal-count.tsx';
import { WorldTab } from '../features/lesson/world-tab.tsx';
import { ServicesProvider } from '../lib/services-context.ts';
import { BlockButton } from '../ui/block-button.tsx';
import { countOf, gradeName } from '../ui/grade-name.ts';
import { Icon } from '../ui/icon.tsx';
import { RichText } from '../ui/text/rich-text.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { WorldPicture } from '../ui/world/world-picture.tsx';
import { toContent } from './lesson-content.ts';
import type { Workshop } from './lesson-workshop.ts';
import type { LessonTabName } from './page-address.ts';
import { createLessonServices } from './page-services.ts';
import { TakeAway } from './take-away.tsx';
import styles from './try.module.css';

function OpenInStudio() {
  return (
    <section>
      <h2>Open it in Roblox Studio</h2>
      <ol>
        <li>Download the world above: one file that ends in .rbxlx.</li>
        <li>In Studio choose File, then Open from File, and take that file.</li>
        <li>Press Play, walk to a flag and answer.</li>
      </ol>
    </section>
  );
}

const tabs = [
  { name: 'lesson', label: 'Lesson', Panel: ({ content }: { content: Content }) => <LessonTab lesson={content.lesson} /> },
  { name: 'quiz', label: 'Quiz', Panel: QuestionList },
  {
    name: 'world',
    label: 'World',
    Panel: ({ content }: { content: Content }) => <WorldTab content={content} roblox={<OpenInStudio />} />,
  },
  { name: 'quality', label: 'Quality', Panel: ({ content }: { content: Content }) => <QualityTab lesson={content.lesson} /> },
] as const satisfies readonly { name: LessonTabName; label: string; Panel: unknown }[];

type MadeLessonProps = {
  workshop: Workshop;
  /** Tells this lesson from the page's others. */
  lessonKey: string;
  bundle: LessonBundle;
  tab: LessonTabName;
  onTab: (tab: LessonTabName) => void;
  onPlay: () => void;
  onRequest: () => void;
};

/** A lesson that this page has made: to read, to play, and to take away. */
export function MadeLesson({ workshop, lessonKey, bundle, tab, onTab, onPlay, onRequest }: MadeLessonProps) {
  const content = useMemo(() => toContent(lessonKey, bundle), [lessonKey, bundle]);
  const services = useMemo(() => createLessonServices(workshop, bundle), [workshop, bundle]);
  usePageTitle(content.title);
  return (
    <ServicesProvider value={services}>
      <article className={lessonStyles.lesson}>
        <header className={lessonStyles.header}>
          <div className={lessonStyles.headline}>
            <p className={lessonStyles.quiet}>
              {gradeName(content.grade_level)} · {content.subject} · {countOf(content.lesson.duration_minutes, 'minute')} ·{' '}
              {countOf(content.quiz.questions.length, 'question')}
            </p>
            <h1>
              <RichText text={content.title} />
            </h1>
            <SealCount quiz={content.quiz} />
            <div className={styles.buttons}>
              <BlockButton tone="strong" onClick={onPlay}>
                Play it here
              </BlockButton>
              <BlockButton tone="quiet" leftSection={<Icon name="pen" />} onClick={onRequest}>
                Change the request
              </BlockButton>
            </div>
            <TakeAway workshop={workshop} content={content} />
          </div>
          {tab !== 'world' && (
            <WorldPicture source={{ kind: 'experience', experience: content.experience }} label="The world of this lesson" />
          )}
        </header>
        <Tabs
          value={tab}
          onChange={(next) => onTab(tabs.find(({ name }) => name === next)?.name ?? 'lesson')}
          keepMounted={false}
          classNames={{ tab: lessonStyles.tab ?? '' }}
        >
          <Tabs.List className={lessonStyles.tabs ?? ''} aria-label="Parts of the lesson">
            {tabs.map(({ name, label }) => (
              <Tabs.Tab key={name} value={name}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ name, Panel }) => (
            <Tabs.Panel key={name} value={name} className={lessonStyles.panel ?? ''}>
              <Panel content={content} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </article>
    </ServicesProvider>
  );
}
