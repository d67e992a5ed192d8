import type { Lesson } from '@toolboxai/contracts';
import { Notice } from '../../ui/notice.tsx';
import { readableName } from '../../ui/readable-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './lesson-tab.module.css';
import { SectionView } from './section-view.tsx';

function SideNotes({ lesson }: { lesson: Lesson }) {
  return (
    <aside className={styles.side} aria-label="Goals, words and standards">
      <section>
        <h3>Afterwards, children can</h3>
        <ul className={styles.goals}>
          {lesson.objectives.map((objective) => (
            <li key={objective}>
              <RichText text={objective} />
            </li>
          ))}
        </ul>
      </section>
      {lesson.vocabulary.length > 0 && (
        <section>
          <h3>Words</h3>
          <dl className={styles.words}>
            {lesson.vocabulary.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <RichText text={meaning} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {lesson.standards.length > 0 && (
        <section>
          <h3>Standards</h3>
          <dl className={styles.words}>
            {lesson.standards.map(({ framework, code, statement }) => (
              <div key={`${framework} ${code}`}>
                <dt>
                  {framework} {code}
                </dt>
                <dd>
                  <RichText text={statement} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {lesson.parts.length > 0 && (
        <section>
          <h3>Who wrote it</h3>
          <dl className={styles.words}>
            {lesson.parts.map(({ part, source, note }) => (
              <div key={part}>
                <dt>{readableName(part)}</dt>
                <dd>
                  {source}
                  {note !== null && `: ${note}`}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </aside>
  );
}

/** The lesson as it is taught: a rail of minutes, and beside it what the class should end with. */
export function LessonTab({ lesson }: { lesson: Lesson }) {
  const starts = lesson.sections.map((_, index) =>
    lesson.sections.slice(0, index).reduce((sum, section) => sum + section.minutes, 0),
  );
  return (
    <div className={styles.columns}>
      <div className={styles.sections}>
        {lesson.notice !== null && (
          <Notice tone="plain" title="Good to know">
            <p>{lesson.notice}</p>
          </Notice>
        )}
        {lesson.sections.map((section, index) => (
          <SectionView key={section.id} section={section} startMinute={starts[index] ?? 0} />
        ))}
      </div>
      <SideNotes lesson={lesson} />
    </div>
  );
}
