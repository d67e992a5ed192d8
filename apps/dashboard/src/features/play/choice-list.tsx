import { UnstyledButton } from '@mantine/core';
import type { PlayQuestion, PlayQuestionState } from '@toolboxai/contracts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './question.module.css';

type Mark = 'free' | 'tried' | 'right';

type ChoiceListProps = {
  choices: PlayQuestion['choices'];
  state: PlayQuestionState;
  isSending: boolean;
  onChoose: (choiceId: string) => void;
};

function markOf(choiceId: string, { answer, tried }: PlayQuestionState): Mark {
  if (choiceId === answer) return 'right';
  return tried.includes(choiceId) ? 'tried' : 'free';
}

const words: Readonly<Record<Mark, string>> = { free: '', tried: 'Not this one', right: 'Right answer' };

/** Every choice as a button that its number presses too. A spent one stays where it is, and says so. */
export function ChoiceList({ choices, state, isSending, onChoose }: ChoiceListProps) {
  const isClosed = state.status === 'correct' || state.status === 'missed';
  return (
    <ol className={styles.choices}>
      {choices.map((choice, index) => {
        const mark = markOf(choice.id, state);
        return (
          <li key={choice.id}>
            <UnstyledButton
              className={styles.choice}
              data-mark={mark}
              aria-disabled={isSending || isClosed || mark !== 'free'}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onChoose(choice.id)}
            >
              <span className={styles.key} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.text}>
                <RichText text={choice.text} rich={choice.text_rich} />
              </span>
              {mark !== 'free' && (
                <span className={styles.mark}>
                  <Icon name={mark === 'right' ? 'check' : 'cross'} size={18} /> {words[mark]}
                </span>
              )}
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
