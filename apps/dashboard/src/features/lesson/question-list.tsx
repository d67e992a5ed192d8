import type { Content } from '@toolboxai/contracts';
import { type ReactNode, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { QuestionView } from './question-view.tsx';
import styles from './quiz.module.css';

type QuestionListProps = {
  content: Pick<Content, 'id' | 'quiz'>;
  /** What can be done with the questions, and what came of it; both are for the teacher, not to be shown to the class. */
  tools?: ReactNode;
  news?: ReactNode;
};

/** All questions with their keys and proofs, or without them, to be shown to the class. */
export function QuestionList({ content: { id, quiz }, tools, news }: QuestionListProps) {
  const [hidesKeys, setHidesKeys] = useState(false);
  return (
    <div className={styles.quiz}>
      <div className={styles.tools}>
        <BlockButton onClick={() => setHidesKeys(!hidesKeys)}>
          {hidesKeys ? 'Show the answers' : 'Hide the answers, to show the class'}
        </BlockButton>
        {!hidesKeys && tools}
      </div>
      {!hidesKeys && news}
      <ol className={styles.questions}>
        {quiz.questions.map((question, index) => (
          <QuestionView
            key={question.id}
            lessonId={id}
            question={question}
            number={index + 1}
            view={hidesKeys ? 'class' : 'teacher'}
          />
        ))}
      </ol>
    </div>
  );
}
