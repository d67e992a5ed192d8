import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Content } from '@toolboxai/contracts';
import type { ComponentType, ReactNode } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import styles from './lesson.module.css';
import { LessonHeader } from './lesson-header.tsx';
import { lessonQuery } from './lesson-query.ts';
import { LessonTab } from './lesson-tab.tsx';
import { QualityTab } from './quality-tab.tsx';
import { QuizTab } from './quiz-tab.tsx';
import { WorldTab } from './world-tab.tsx';

type PanelProps = { content: Content; roblox: ReactNode };

const tabs = [
  { name: 'lesson', label: 'Lesson', Panel: ({ content }: PanelProps) => <LessonTab lesson={content.lesson} /> },
  { name: 'quiz', label: 'Quiz', Panel: ({ content }: PanelProps) => <QuizTab content={content} /> },
  { name: 'world', label: 'World', Panel: WorldTab },
  { name: 'quality', label: 'Quality', Panel: ({ content }: PanelProps) => <QualityTab lesson={content.lesson} /> },
] as const;

type LessonViewProps = {
  lessonId: string;
  tab: string | undefined;
  /** How to play it: what other rooms offer. */
  play: ReactNode;
  /** Who has played it. */
  classes: ReactNode;
  /** The ways into Roblox, where it is switched on. */
  Roblox: ComponentType<{ content: Content }> | null;
  onTab: (tab: string) => void;
  onGone: () => void;
};

/** One lesson: what to teach, what to ask, where to play it, and why to trust it. */
export function LessonView({ lessonId, tab, play, classes, Roblox, onTab, onGone }: LessonViewProps) {
  const { api } = useServices();
  const lesson = useQuery(lessonQuery(api, lessonId));
  usePageTitle(lesson.data?.content.title ?? 'Lesson');
  if (lesson.isPending) return <div className={styles.waiting} role="status" aria-label="Fetching the lesson" />;
  if (lesson.data === undefined) {
    return (
      <div className={styles.failed}>
        <h1>This lesson cannot be shown</h1>
        <FailureNotice error={lesson.error} retry={() => void lesson.refetch()} />
      </div>
    );
  }
  const { content } = lesson.data;
  const open = tabs.find(({ name }) => name === tab)?.name ?? 'lesson';
  return (
    <article className={styles.lesson}>
      <LessonHeader
        tagged={lesson.data}
        play={play}
        classes={classes}
        onGone={onGone}
        picture={
          open !== 'world' && (
            <WorldPicture source={{ kind: 'experience', experience: content.experience }} label="The world of this lesson" />
          )
        }
      />
      <Tabs value={open} onChange={(next) => onTab(next ?? 'lesson')} keepMounted={false} classNames={{ tab: styles.tab ?? '' }}>
        <Tabs.List className={styles.tabs ?? ''} aria-label="Parts of the lesson">
          {tabs.map(({ name, label }) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ name, Panel }) => (
          <Tabs.Panel key={name} value={name} className={styles.panel ?? ''}>
            <Panel content={content} roblox={Roblox !== null && <Roblox content={content} />} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </article>
  );
}
