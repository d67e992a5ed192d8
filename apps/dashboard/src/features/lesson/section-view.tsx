import type { LessonSection } from '@toolboxai/contracts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './lesson-tab.module.css';

type Activity = LessonSection['activities'][number];

function WorkedSteps({ activity }: { activity: Activity }) {
  const steps = activity.steps ?? [];
  if (steps.length === 0) return null;
  return (
    <ol className={styles.worked}>
      {steps.map((step, index) => (
        <li key={step}>
          <RichText text={step} rich={activity.steps_rich?.[index]} />
        </li>
      ))}
    </ol>
  );
}

/** `startMinute` counts from the lesson's beginning. Parts beside the lesson's time, such as support, take none. */
export function SectionView({ section, startMinute }: { section: LessonSection; startMinute: number }) {
  const { title, minutes, activities, standard, source } = section;
  return (
    <section className={styles.section}>
      <p className={styles.time}>
        {minutes === 0 ? (
          'As needed'
        ) : (
          <>
            <span className={styles.minutes}>{minutes}</span> min
            <span className={styles.span}>
              {startMinute}–{startMinute + minutes}
            </span>
          </>
        )}
      </p>
      <div className={styles.content}>
        <h2>
          <RichText text={title} />
        </h2>
        {activities.map((activity) => (
          <div key={activity.text} className={styles.activity}>
            <p>
              <RichText text={activity.text} rich={activity.text_rich} />
            </p>
            <WorkedSteps activity={activity} />
          </div>
        ))}
        <p className={styles.origin}>
          {standard !== null && `${standard.framework} ${standard.code} · `}Written by {source}
        </p>
      </div>
    </section>
  );
}
