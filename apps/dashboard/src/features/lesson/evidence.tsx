import { useMutation } from '@tanstack/react-query';
import type { Proof, Question } from '@toolboxai/contracts';
import type { ReactNode } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { sealKindOf } from '../../ui/seal.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './quiz.module.css';

type ExactProof = Extract<Proof, { kind: 'exact' }>;

function Line({ children }: { children: ReactNode }) {
  return <p className={styles.statement}>{children}</p>;
}

function Statement({ proof }: { proof: ExactProof }) {
  if ('expression' in proof) {
    return (
      <Line>
        <RichText text={`${proof.expression.replaceAll('*', '×')} = ${proof.equals}`} />
      </Line>
    );
  }
  return (
    <Line>
      <RichText text={`${proof.equation} holds for ${proof.variable} = ${proof.equals}`} />
    </Line>
  );
}

function plainForm(proof: ExactProof): string {
  return 'expression' in proof ? proof.expression : proof.equation;
}

/** Works the key out again in this page, by the curriculum's checker, which shares nothing with the maker. */
function Recheck({ question }: { question: Question }) {
  const check = useMutation({ mutationFn: async () => (await import('./work-out.ts')).workOut(question) });
  return (
    <div className={styles.recheck}>
      <BlockButton onClick={() => check.mutate()} loading={check.isPending}>
        Work it out again now
      </BlockButton>
      <p role="status" className={styles.verdict} data-correct={check.data?.ok === true}>
        {check.data?.ok === true && (
          <>
            <Icon name="check" size={16} /> Exactly one choice has this value, and it is the key.
          </>
        )}
        {check.data?.ok === false && (
          <>
            <Icon name="cross" size={16} /> This answer key is wrong: {check.data.reason}
          </>
        )}
        {check.isError && 'The checker could not be loaded. Try again in a moment.'}
      </p>
    </div>
  );
}

/** Why an answer key is right, and how anyone can check it. */
export function Evidence({ question }: { question: Question }) {
  const { proof } = question;
  if (proof.kind === 'fact') {
    return (
      <div className={styles.evidence}>
        <Line>{proof.equals}</Line>
        <p>
          From {proof.source}, at <code>{proof.path}</code>. Look it up there to check it.
        </p>
      </div>
    );
  }
  if (proof.kind === 'teacher') {
    return (
      <div className={styles.evidence} data-seal={sealKindOf(proof)}>
        <p>This key cannot be proven: {proof.reason}.</p>
        <p>
          {proof.confirmed_at === undefined
            ? 'Read it before you use it in class, and confirm it if it is right.'
            : 'It rests on your word.'}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.evidence}>
      <Statement proof={proof} />
      <p>
        Check it yourself: give <code>{plainForm(proof)}</code> to any calculator or algebra system. It must give{' '}
        <code>{proof.equals}</code>.
      </p>
      <Recheck question={question} />
    </div>
  );
}
