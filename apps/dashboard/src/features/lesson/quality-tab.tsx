import type { Lesson } from '@toolboxai/contracts';
import { readableName } from '../../ui/readable-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './quality.module.css';

type Check = Lesson['quality']['checks'][number];

const round = (value: number): string => String(Math.round(value * 10) / 10);

function CheckRow({ check }: { check: Check }) {
  const share = check.of === 0 ? 1 : check.points / check.of;
  return (
    <li className={styles.check}>
      <p className={styles.points}>
        <span className={styles.got}>{round(check.points)}</span> of {round(check.of)}
      </p>
      <div className={styles.what}>
        <h3>{readableName(check.name)}</h3>
        <span className={styles.bar} aria-hidden="true">
          <span className={styles.fill} style={{ width: `${share * 100}%` }} />
        </span>
        <p className={styles.evidence}>
          <RichText text={check.evidence} />
        </p>
      </div>
    </li>
  );
}

function Reading({ level }: { level: Lesson['reading_level'] }) {
  return (
    <section>
      <h2>Reading level</h2>
      <p>
        Written for grade {round(level.target_grade)}; measured at grade {round(level.measured_grade)}
        {level.low < level.high && `, somewhere between ${round(level.low)} and ${round(level.high)}`}.
      </p>
      {level.hard_sentences.length > 0 && (
        <>
          <p>Sentences above the level:</p>
          <ul>
            {level.hard_sentences.map((sentence) => (
              <li key={sentence}>
                <RichText text={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Claims({ claims }: { claims: Lesson['claims'] }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>What the lesson says, and from where</h2>
      <dl className={styles.claims}>
        {claims.map(({ text, source }) => (
          <div key={text}>
            <dt>
              <RichText text={text} />
            </dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every point of the score with what it rests on. */
export function QualityTab({ lesson }: { lesson: Lesson }) {
  const { quality, reading_level, claims, generated_by } = lesson;
  const most = quality.checks.reduce((sum, check) => sum + check.of, 0);
  return (
    <div className={styles.quality}>
      <section>
        <h2>
          {round(quality.score)} of {round(most)} points, and why
        </h2>
        <ul className={styles.checks}>
          {quality.checks.map((check) => (
            <CheckRow key={check.name} check={check} />
          ))}
        </ul>
      </section>
      <Reading level={reading_level} />
      <Claims claims={claims} />
      <p className={styles.evidence}>
        Made by {generated_by.provider} ({generated_by.model}) from seed {lesson.seed}.
      </p>
    </div>
  );
}
