import { UnstyledButton } from '@mantine/core';
import type { PlayQuestionState, PlayState, PlayWorld } from '@toolboxai/contracts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import styles from './plain-world.module.css';

type Status = PlayQuestionState['status'];

const marks: Readonly<Record<Status, { words: string; icon: IconName | null }>> = {
  new: { words: 'Waits for you', icon: null },
  open: { words: 'Go on here', icon: 'pen' },
  correct: { words: 'Right', icon: 'check' },
  missed: { words: 'Missed', icon: 'cross' },
};

type StationButtonProps = {
  questionId: string;
  number: number;
  guide: string;
  status: Status;
  isShut: boolean;
  onOpen: () => void;
};

function StationButton({ questionId, number, guide, status, isShut, onOpen }: StationButtonProps) {
  const { words, icon } = marks[status];
  return (
    <UnstyledButton data-question={questionId} className={styles.station} data-status={status} disabled={isShut} onClick={onOpen}>
      <span className={styles.flag} aria-hidden="true">
        {number}
      </span>
      <span className={styles.where}>
        <span className={styles.name}>
          <span className={styles.spoken}>Station {number}: </span>
          {guide}
        </span>
        <span className={styles.status}>
          {icon !== null && <Icon name={icon} size={16} />} {words}
        </span>
      </span>
    </UnstyledButton>
  );
}

type PlainWorldProps = {
  world: PlayWorld;
  state: Pick<PlayState, 'questions'>;
  /** What has been closed is not looked at again. */
  shutsClosed?: true;
  onOpen: (questionId: string) => void;
};

/** The world as a picture and a list of its stations, in any order that the player likes. */
export function PlainWorld({ world, state, shutsClosed, onOpen }: PlainWorldProps) {
  const statusOf = (questionId: string): Status => state.questions.find(({ id }) => id === questionId)?.status ?? 'new';
  const isShut = (status: Status): boolean => shutsClosed === true && (status === 'correct' || status === 'missed');
  return (
    <div className={styles.plain}>
      <WorldPicture source={{ kind: 'experience', experience: world }} label="Your world, from above" onTint />
      <section aria-labelledby="stations" className={styles.list}>
        <h1 id="stations" className={styles.title}>
          Choose a station
        </h1>
        <ol className={styles.stations}>
          {world.stations.map((station, index) => (
            <li key={station.id}>
              <StationButton
                questionId={station.question_id}
                number={index + 1}
                guide={station.npc.name}
                status={statusOf(station.question_id)}
                isShut={isShut(statusOf(station.question_id))}
                onOpen={() => onOpen(station.question_id)}
              />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
