import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BoardPlayer, ClassBoard } from '@toolboxai/contracts';
import { useId, useRef, useState } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './class.module.css';
import { ClassControls } from './class-controls.tsx';
import { boardKey } from './class-query.ts';
import { DeleteClass } from './delete-class.tsx';
import { GoneClass } from './gone-class.tsx';
import { JoinPanel } from './join-panel.tsx';
import { PlayerTable } from './player-table.tsx';
import { QuestionBoard } from './question-board.tsx';
import { type NextLesson, ResultsView } from './results-view.tsx';
import { RobloxToken } from './roblox-token.tsx';
import { isGoneClass, useBoard } from './use-board.ts';
import { useClasses } from './use-classes.ts';
import { useSeatNames } from './use-seat-names.ts';

type ClassViewProps = { classId: string; onGone: () => void; onNext: (next: NextLesson) => void };

const statusWords = { running: 'Running', paused: 'Paused', ended: 'Ended' } as const;

/** Asks before a seat is taken, as it is for good. */
function useRemoval(classId: string) {
  const classes = useClasses();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [player, setPlayer] = useState<BoardPlayer | null>(null);
  const remove = useMutation({
    mutationFn: (seat: number) => classes.removePlayer(classId, seat),
    onSuccess: async () => {
      dialog.current?.close();
      await queries.invalidateQueries({ queryKey: boardKey(classId) });
    },
  });
  return {
    dialog,
    player,
    remove,
    ask: (asked: BoardPlayer) => {
      remove.reset();
      setPlayer(asked);
      dialog.current?.showModal();
    },
  };
}

function Removal({ removal: { dialog, player, remove } }: { removal: ReturnType<typeof useRemoval> }) {
  const titleId = useId();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
      <div className={styles.asking}>
        <h2 id={titleId}>
          Take {player?.nickname} on seat {player?.seat} out?
        </h2>
        <p>The seat, its answers and its points are gone. Whoever sits there can join again and gets a new seat.</p>
        {remove.error !== null && <FailureNotice error={remove.error} />}
        <div className={styles.inline}>
          <BlockButton loading={remove.isPending} onClick={() => player !== null && remove.mutate(player.seat)}>
            Take them out
          </BlockButton>
          <BlockButton tone="quiet" onClick={() => dialog.current?.close()}>
            Leave them in
          </BlockButton>
        </div>
      </div>
    </dialog>
  );
}

function LessonLink({ lessonId }: { lessonId: string | null }) {
  if (lessonId === null) return <p className={styles.quiet}>The lesson that it plays has been deleted since.</p>;
  return (
    <p>
      <Link to="/lessons/$lessonId" params={{ lessonId }}>
        To the lesson
      </Link>
    </p>
  );
}

function Board({ board, onGone, onNext }: { board: ClassBoard; onGone: () => void; onNext: ClassViewProps['onNext'] }) {
  const { class: summary, players, questions } = board;
  const { env } = useServices();
  const names = useSeatNames(summary);
  const removal = useRemoval(summary.id);
  const hasEnded = summary.status === 'ended';
  const hasBegun =
    players.some(({ answered }) => answered > 0) ||
    questions.some(({ choices }) => choices.some((each) => each.first_answers > 0));
  const onRemove = hasEnded ? {} : { onRemove: removal.ask };
  return (
    <article className={styles.class} data-wide>
      <header className={styles.head}>
        <div>
          <p className={styles.quiet} role="status">
            {statusWords[summary.status]}
            {summary.status === 'paused' && !hasBegun && ': children join and wait for you'}
          </p>
          <h1 className={styles.title}>{summary.title}</h1>
          <LessonLink lessonId={summary.content_id} />
        </div>
        {!hasEnded && <ClassControls summary={summary} hasBegun={hasBegun} />}
      </header>
      <div className={styles.columns}>
        <div className={styles.side}>
          {hasEnded ? (
            <ResultsView classId={summary.id} names={names.names} onNext={onNext} />
          ) : (
            <JoinPanel summary={summary} players={players.length} />
          )}
          {!hasEnded && env.roblox && <RobloxToken summary={summary} />}
        </div>
        <PlayerTable summary={summary} players={players} names={names} {...onRemove} />
        <QuestionBoard questions={questions} hasEnded={hasEnded} />
      </div>
      <Removal removal={removal} />
      <div>
        <DeleteClass
          id={summary.id}
          onDeleted={() => {
            names.forget();
            onGone();
          }}
        />
      </div>
    </article>
  );
}

/** A class while it plays, and its results afterwards. */
export function ClassView({ classId, onGone, onNext }: ClassViewProps) {
  const board = useBoard(classId);
  usePageTitle(board.data === undefined ? 'Class' : `Class: ${board.data.class.title}`);
  if (board.isPending) return <div className={styles.waiting} role="status" aria-label="Fetching the class" />;
  if (isGoneClass(board.error)) return <GoneClass />;
  if (board.data === undefined) {
    return (
      <div className={styles.failed}>
        <h1>This class cannot be shown</h1>
        <FailureNotice error={board.error} retry={() => void board.refetch()} />
      </div>
    );
  }
  return <Board board={board.data} onGone={onGone} onNext={onNext} />;
}
