import type { AnswerOutcome, PlayQuestion, PlayQuestionState, PlayWorld } from '@toolboxai/contracts';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { ChoiceList } from './choice-list.tsx';
import { FigurePicture } from './figure-picture.tsx';
import { PlayRefusal } from './game-host.ts';
import { OutcomeNotes, WayThere } from './outcome-notes.tsx';
import styles from './question.module.css';
import { useRoomAboveBar } from './use-room-above-bar.ts';

type QuestionDialogProps = {
  question: PlayQuestion;
  state: PlayQuestionState;
  outcome: AnswerOutcome | null;
  station: PlayWorld['stations'][number] | undefined;
  number: number;
  /** Seconds left; null without a timer. */
  seconds: number | null;
  isSending: boolean;
  /** The host was not reached, and is tried again by itself. */
  isWaiting: boolean;
  error: Error | null;
  /** What to do once it is closed. */
  onwards: ReactNode;
  onChoose: (choiceId: string) => void;
  onClose: () => void;
};

function Trouble({ error, isWaiting }: Pick<QuestionDialogProps, 'error' | 'isWaiting'>) {
  if (isWaiting) {
    return (
      <Notice tone="caution" title="No connection just now">
        <p>What you chose is kept. It is sent again by itself, so wait here.</p>
      </Notice>
    );
  }
  if (error === null) return null;
  if (!(error instanceof PlayRefusal)) return <FailureNotice error={error} />;
  return <Notice tone="caution" icon="stop" title={error.message} />;
}

/** Whoever walks up to a station hears its guide first. */
function Guide({ station, number }: Pick<QuestionDialogProps, 'station' | 'number'>) {
  const line = station?.npc.lines[0];
  return (
    <p className={styles.guide}>
      <span className={styles.number}>Station {number}</span>
      {station !== undefined && line !== undefined && (
        <span>
          <b>{station.npc.name}:</b> {line}
        </span>
      )}
    </p>
  );
}

/**
 * Reading goes on at the station that was left. The browser leads back to where the first of several questions was opened, or, where
 * one followed another, nowhere.
 */
function leadBack(questionId: string): void {
  const now = document.activeElement;
  if (now !== document.body && now?.closest('[data-question]') === null) return;
  document.querySelector<HTMLElement>(`[data-question="${CSS.escape(questionId)}"]`)?.focus();
}

/** One question in front of the world, the same in both ways of playing; mounted anew for each. Keys 1 to 9 choose, Escape goes back. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { question, state, outcome, station, number, seconds, isSending, isWaiting, error } = props;
  const { onwards, onChoose, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const ending = useRef<HTMLOListElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    heading.current?.focus({ preventScroll: true });
    return () => leadBack(question.id);
  }, [question.id]);
  const press = (event: KeyboardEvent): void => {
    const choice = /^[1-9]$/.test(event.key) ? question.choices[Number(event.key) - 1] : undefined;
    if (choice !== undefined && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) onChoose(choice.id);
  };
  const isClosed = state.status === 'correct' || state.status === 'missed';
  useRoomAboveBar({ dialog, bar, ending }, isClosed);
  return (
    // The keys are a shorter way to buttons that are there.
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose} onKeyDown={press}>
      <div className={styles.card}>
        <div className={styles.top}>
          <Guide station={station} number={number} />
          {seconds !== null && (
            <p className={styles.seconds} role="timer" data-few={seconds <= 5}>
              {seconds} s
            </p>
          )}
        </div>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.prompt}>
          <RichText text={question.prompt} rich={question.prompt_rich} />
        </h2>
        {question.figure !== undefined && <FigurePicture figure={question.figure} />}
        <ChoiceList choices={question.choices} state={state} isSending={isSending} onChoose={onChoose} />
        {isClosed && <WayThere lines={state.explanation} ref={ending} />}
        <div ref={bar} className={styles.bar}>
          <OutcomeNotes state={state} outcome={outcome} />
          <Trouble error={error} isWaiting={isWaiting} />
          <div className={styles.actions}>
            {isClosed && onwards}
            <BlockButton tone="quiet" onClick={() => dialog.current?.close()}>
              Back to the world
            </BlockButton>
          </div>
        </div>
      </div>
    </dialog>
  );
}
