import type { AddQuestionsAnswer, Content } from '@toolboxai/contracts';
import { useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { countOf } from '../../ui/grade-name.ts';
import { Notice } from '../../ui/notice.tsx';
import { AddQuestions } from './add-questions.tsx';
import { LineProblems } from './line-problems.tsx';
import { QuestionView } from './question-view.tsx';
import styles from './quiz.module.css';

function Added({ answer }: { answer: AddQuestionsAnswer }) {
  const { added, problems } = answer;
  return (
    <Notice
      tone={problems.length === 0 ? 'plain' : 'caution'}
      icon="check"
      title={`${countOf(added, 'question')} ${added === 1 ? 'was' : 'were'} added`}
    >
      <p>They stand at the end. The world was built and played anew, and the quality was counted anew.</p>
      {problems.length > 0 && (
        <>
          <p>These were left out:</p>
          <LineProblems problems={problems} />
        </>
      )}
    </Notice>
  );
}

/** All questions with their keys, or without them, to be shown to the class. */
export function QuizTab({ content: { id, quiz } }: { content: Pick<Content, 'id' | 'quiz'> }) {
  const [hidesKeys, setHidesKeys] = useState(false);
  const [added, setAdded] = useState<AddQuestionsAnswer>();
  return (
    <div className={styles.quiz}>
      <div className={styles.tools}>
        <BlockButton onClick={() => setHidesKeys(!hidesKeys)}>
          {hidesKeys ? 'Show the answers' : 'Hide the answers, to show the class'}
        </BlockButton>
        {!hidesKeys && <AddQuestions lessonId={id} onAdded={setAdded} />}
      </div>
      {!hidesKeys && added !== undefined && <Added answer={added} />}
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
