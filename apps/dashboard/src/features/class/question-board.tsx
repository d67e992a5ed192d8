import type { BoardQuestion } from '@toolboxai/contracts';
import { useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { countOf } from '../../ui/grade-name.ts';
import { Icon } from '../../ui/icon.tsx';
import { readableName } from '../../ui/readable-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './board.module.css';

type Choice = BoardQuestion['choices'][number];

/** Whether a choice is the key, and what it tells if it is not; undefined while that is not to be shown. */
const whyOf = ({ misconception }: Choice, isKey: boolean | undefined): string => {
  if (isKey === true) return 'Right answer';
  return isKey === undefined || misconception === null ? '' : readableName(misconception);
};

function ChoiceBar({ choice, isKey, all }: { choice: Choice; isKey: boolean | undefined; all: number }) {
  const share = all === 0 ? 0 : choice.first_answers / all;
  return (
    <li className={styles.choice} data-key={isKey}>
      <span className={styles.what}>
        {isKey === true && <Icon name="check" size={16} />}
        <RichText text={choice.text} rich={choice.text_rich} />
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.number}>{choice.first_answers}</span>
      <span className={styles.why}>{whyOf(choice, isKey)}</span>
    </li>
  );
}

function standingOf({ right_first, right_later, missed, not_reached }: BoardQuestion): string {
  const parts = [`${countOf(right_first, 'player')} right at once`, `${right_later} later`, `${missed} missed it`];
  return [...parts, ...(not_reached === 0 ? [] : [`${not_reached} did not get to it`])].join(', ');
}

type QuestionProps = { question: BoardQuestion; number: number; showsKeys: boolean; hasEnded: boolean };

function Question({ question, number, showsKeys, hasEnded }: QuestionProps) {
  const { choices, answer } = question;
  const all = choices.reduce((sum, choice) => sum + choice.first_answers, 0);
  const isUntouched = all === 0 && question.not_reached === 0;
  const untouched = hasEnded ? 'Nobody answered it' : 'No answer yet';
  const counts = showsKeys ? standingOf(question) : countOf(all, 'first answer');
  return (
    <li className={styles.question}>
      <h3>
        {number}. <RichText text={question.prompt} rich={question.prompt_rich} />
      </h3>
      <p className={styles.quiet}>{isUntouched ? untouched : counts}</p>
      <ul className={styles.bars} data-keys={showsKeys}>
        {choices.map((choice) => (
          <ChoiceBar key={choice.id} choice={choice} isKey={showsKeys ? choice.id === answer : undefined} all={all} />
        ))}
      </ul>
    </li>
  );
}

type QuestionBoardProps = { questions: readonly BoardQuestion[]; hasEnded: boolean };

/**
 * What each question's first answers were, and the misunderstanding behind each wrong one. The board often hangs on the wall while
 * children play, so until the class has ended nothing tells which answer is right, unless its teacher asks for it.
 */
export function QuestionBoard({ questions, hasEnded }: QuestionBoardProps) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const showsKeys = wanted ?? hasEnded;
  return (
    <section className={styles.questions} aria-labelledby="first-answers">
      <div className={styles.headline}>
        <h2 id="first-answers">First answers</h2>
        <BlockButton onClick={() => setWanted(!showsKeys)}>{showsKeys ? 'Hide answers' : 'Show answers'}</BlockButton>
      </div>
      <ol className={styles.list}>
        {questions.map((question, index) => (
          <Question key={question.id} question={question} number={index + 1} showsKeys={showsKeys} hasEnded={hasEnded} />
        ))}
      </ol>
    </section>
  );
}
