import type { AddQuestionsAnswer, Content } from '@toolboxai/contracts';
import { useState } from 'react';
import { countOf } from '../../ui/grade-name.ts';
import { Notice } from '../../ui/notice.tsx';
import { AddQuestions } from './add-questions.tsx';
import { LineProblems } from './line-problems.tsx';
import { QuestionList } from './question-list.tsx';

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

/** The quiz, to which a teacher may add questions of their own. */
export function QuizTab({ content }: { content: Pick<Content, 'id' | 'quiz'> }) {
  const [added, setAdded] = useState<AddQuestionsAnswer>();
  return (
    <QuestionList
      content={content}
      tools={<AddQuestions lessonId={content.id} onAdded={setAdded} />}
      news={added !== undefined && <Added answer={added} />}
    />
  );
}
