import { useMutation, useQuery } from '@tanstack/react-query';
import type { ClassResults } from '@toolboxai/contracts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { countOf } from '../../ui/grade-name.ts';
import { Icon } from '../../ui/icon.tsx';
import { readableName } from '../../ui/readable-name.ts';
import { fileName, saveFile } from '../../ui/save-file.ts';
import styles from './class.module.css';
import { resultsQuery } from './class-query.ts';
import { nameResults } from './name-results.ts';
import type { SeatNames } from './seat-names.ts';
import { useClasses } from './use-classes.ts';

export type NextLesson = NonNullable<ClassResults['next']>;

type ResultsViewProps = { classId: string; names: SeatNames; onNext: (next: NextLesson) => void };

function Held({ results, names }: { results: ClassResults; names: SeatNames }) {
  const numberOf = (questionId: string): number => results.questions.findIndex(({ id }) => id === questionId) + 1;
  const who = (seat: number): string => (names[seat] === undefined ? `seat ${seat}` : `${names[seat]} (seat ${seat})`);
  if (results.misconceptions.length === 0) return <p>No misunderstanding showed in the first answers.</p>;
  return (
    <ul className={styles.held}>
      {results.misconceptions.map(({ misconception, players, questions, seats }) => (
        <li key={misconception}>
          <h3>{readableName(misconception)}</h3>
          <p>
            {countOf(players, 'player')}, at {questions.length === 1 ? 'question' : 'questions'}{' '}
            {questions.map(numberOf).join(', ')}: {seats.map(who).join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Next({ next, onNext }: { next: NextLesson; onNext: () => void }) {
  return (
    <section className={styles.next} aria-labelledby="next-lesson">
      <h2 id="next-lesson">What to do next</h2>
      <p>{next.advice}</p>
      <div>
        <BlockButton tone="strong" onClick={onNext}>
          Make this lesson
        </BlockButton>
      </div>
    </section>
  );
}

/** What the class holds, what to do about it, and all of it as a file. Names are put in by this page and stay in it. */
export function ResultsView({ classId, names, onNext }: ResultsViewProps) {
  const classes = useClasses();
  const results = useQuery(resultsQuery(classes, classId));
  const save = useMutation({
    mutationFn: async (title: string) => {
      const csv = nameResults(await classes.resultsFile(classId), names);
      saveFile(new Blob([csv], { type: 'text/csv' }), fileName(title, 'results.csv'));
    },
  });
  if (results.isPending) return <p role="status">Counting the answers…</p>;
  if (results.data === undefined) return <FailureNotice error={results.error} retry={() => void results.refetch()} />;
  const { data } = results;
  return (
    <div className={styles.results}>
      {data.next !== null && <Next next={data.next} onNext={() => data.next !== null && onNext(data.next)} />}
      <section className={styles.next} aria-labelledby="held">
        <h2 id="held">What the class still holds</h2>
        <Held results={data} names={names} />
        <div>
          <BlockButton leftSection={<Icon name="down" />} loading={save.isPending} onClick={() => save.mutate(data.class.title)}>
            Results as CSV
          </BlockButton>
        </div>
        {save.error !== null && <FailureNotice error={save.error} />}
      </section>
    </div>
  );
}
