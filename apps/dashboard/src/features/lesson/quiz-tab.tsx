import type { Quiz } from '@toolboxai/contracts';
import { useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { QuestionView } from './question-view.tsx';
import styles from './quiz.module.css';

/** All questions with their keys, or without them, to be shown to the class. */
export function QuizTab({ quiz }: { quiz: Quiz }) {
  const [hidesKeys, setHidesKeys] = useState(false);
  return (
    <div className={styles.quiz}>
      <div>
        <BlockButton onClick={() => setHidesKeys(!hidesKeys)}>
          {hidesKeys ? 'Show the answers' : 'Hide the answers, to show the class'}
        </BlockButton>
      </div>
      <ol className={styles.questions}>
        {quiz.questions.map((question, index) => (
          <QuestionView key={question.id} question={question} number={index + 1} view={hidesKeys ? 'class' : 'teacher'} />
        ))}
      </ol>
    </div>
  );
}
