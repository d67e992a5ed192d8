import type { Content } from '@toolboxai/contracts';
import { useState } from 'react';
import { QuestionView } from '../features/lesson/question-view.tsx';
import styles from '../features/lesson/quiz.module.css';
import { BlockButton } from '../ui/block-button.tsx';

/** All questions with their keys and proofs, or without them, to be shown to the class. */
export function QuizPanel({ content: { id, quiz } }: { content: Content }) {
  const [hidesKeys, setHidesKeys] = useState(false);
  return (
    <div className={styles.quiz}>
      <div className={styles.tools}>
        <BlockButton onClick={() => setHidesKeys(!hidesKeys)}>
          {hidesKeys ? 'Show the answers' : 'Hide the answers, to show the class'}
        </BlockButton>
      </div>
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
