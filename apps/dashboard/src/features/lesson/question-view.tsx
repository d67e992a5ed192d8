import { UnstyledButton } from '@mantine/core';
import type { Choice, Question } from '@toolboxai/contracts';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { readableName } from '../../ui/readable-name.ts';
import { Seal, sealKindOf, sealWords } from '../../ui/seal.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { Evidence } from './evidence.tsx';
import { KeyConfirmation } from './key-confirmation.tsx';
import styles from './quiz.module.css';

type View = 'teacher' | 'class';

const letters = 'ABCDEFGH';

function Why({ choice }: { choice: Choice }) {
  return (
    <div className={styles.why}>
      <p className={styles.verdict} data-correct={choice.correct}>
        {choice.correct ? <Icon name="check" size={16} /> : <Icon name="cross" size={16} />}
        {choice.correct ? 'Right answer' : readableName(choice.misconception ?? 'Wrong')}
      </p>
      <p className={styles.feedback}>
        <RichText text={choice.feedback} rich={choice.feedback_rich} />
      </p>
    </div>
  );
}

function Choices({ choices, view }: { choices: readonly Choice[]; view: View }) {
  return (
    <ul className={styles.choices}>
      {choices.map((choice, index) => (
        <li key={choice.id} className={styles.choice} data-key={view === 'teacher' && choice.correct}>
          <span className={styles.letter}>{letters[index]}</span>
          <span className={styles.answer}>
            <RichText text={choice.text} rich={choice.text_rich} />
          </span>
          {view === 'teacher' && <Why choice={choice} />}
        </li>
      ))}
    </ul>
  );
}

function Explanation({ question }: { question: Question }) {
  return (
    <ol className={styles.explanation} aria-label="How to get there">
      {question.explanation.map((line, index) => (
        <li key={line}>
          <RichText text={line} rich={question.explanation_rich?.[index]} />
        </li>
      ))}
    </ol>
  );
}

type QuestionViewProps = { lessonId: string; question: Question; number: number; view: View };

export function QuestionView({ lessonId, question, number, view }: QuestionViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { proof, standard } = question;
  const seal = sealKindOf(proof);
  const evidenceId = `evidence-${question.id}`;
  return (
    <li className={styles.question}>
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        <h2 className={styles.prompt}>
          <RichText text={question.prompt} rich={question.prompt_rich} />
        </h2>
        {view === 'teacher' && (
          <UnstyledButton
            className={styles.sealButton}
            aria-expanded={isOpen}
            aria-controls={evidenceId}
            aria-label={`${sealWords[seal]}: evidence for question ${number}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Seal kind={seal} />
          </UnstyledButton>
        )}
      </div>
      {view === 'teacher' && (
        <div id={evidenceId} hidden={!isOpen}>
          {isOpen && <Evidence question={question} />}
        </div>
      )}
      {view === 'teacher' && <KeyConfirmation lessonId={lessonId} question={question} number={number} />}
      <Choices choices={question.choices} view={view} />
      {view === 'teacher' && (
        <>
          <Explanation question={question} />
          <p className={styles.facts}>
            {readableName(question.difficulty)}
            {standard !== null && ` · ${standard.framework} ${standard.code}`}
          </p>
        </>
      )}
    </li>
  );
}
