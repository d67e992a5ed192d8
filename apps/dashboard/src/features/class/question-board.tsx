import type { BoardQuestion } from '@toolboxai/contracts';
import { countOf } from '../../ui/grade-name.ts';
import { Icon } from '../../ui/icon.tsx';
import { readableName } from '../../ui/readable-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './board.module.css';

type Choice = BoardQuestion['choices'][number];

function ChoiceBar({ choice, isKey, all }: { choice: Choice; isKey: boolean; all: number }) {
  const share = all === 0 ? 0 : choice.first_answers / all;
  return (
    <li className={styles.choice} data-key={isKey}>
      <span className={styles.what}>
        {isKey && <Icon name="check" size={16} />}
        <RichText text={choice.text} rich={choice.text_rich} />
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.number}>{choice.first_answers}</span>
      <span className={styles.why}>
        {isKey ? 'Right answer' : choice.misconception === null ? '' : readableName(choice.misconception)}
      </span>
    </li>
  );
}

function Question({ question, number }: { question: BoardQuestion; number: number }) {
  const { choices, right_first, right_later, missed } = question;
  const all = choices.reduce((sum, choice) => sum + choice.first_answers, 0);
  return (
    <li className={styles.question}>
      <h3>
        {number}. <RichText text={question.prompt} rich={question.prompt_rich} />
      </h3>
      <p className={styles.quiet}>
        {all === 0
          ? 'No answer yet'
          : `${countOf(right_first, 'player')} right at once, ${right_later} later, ${missed} missed it`}
      </p>
      <ul className={styles.bars}>
        {choices.map((choice) => (
          <ChoiceBar key={choice.id} choice={choice} isKey={choice.id === question.answer} all={all} />
        ))}
      </ul>
    </li>
  );
}

/** What each question's first answers were, and the misunderstanding behind each wrong one. */
export function QuestionBoard({ questions }: { questions: readonly BoardQuestion[] }) {
  return (
    <section className={styles.questions} aria-labelledby="first-answers">
      <h2 id="first-answers">First answers</h2>
      <ol className={styles.list}>
        {questions.map((question, index) => (
          <Question key={question.id} question={question} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}
