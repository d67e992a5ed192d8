import type { PlayQuestion, PlayQuestionState, PlayState, PlayWorld } from '@toolboxai/contracts';
import { type ReactNode, useEffect, useRef } from 'react';
import { countOf } from '../../ui/grade-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import styles from './finish.module.css';
import { TeamStanding } from './team-standing.tsx';

type FinishViewProps = { world: PlayWorld; state: PlayState; isInClass: boolean; actions: ReactNode };

function Missed({ question, state }: { question: PlayQuestion; state: PlayQuestionState }) {
  const key = question.choices.find(({ id }) => id === state.answer);
  return (
    <li className={styles.missed}>
      <h3>
        <RichText text={question.prompt} rich={question.prompt_rich} />
      </h3>
      {key !== undefined && (
        <p>
          It is <b>{<RichText text={key.text} rich={key.text_rich} />}</b>.
        </p>
      )}
      {state.explanation?.map((line) => (
        <p key={line} className={styles.quiet}>
          <RichText text={line} />
        </p>
      ))}
    </li>
  );
}

/** Closed by the end of the class alone: with a timer nobody can tell that from time that ran out. */
const wasNotReached = ({ status, tried }: PlayQuestionState, { status: game, settings }: PlayState): boolean =>
  game === 'ended' && settings.seconds_per_question === 0 && status === 'missed' && tried.length === 0;

function headingOf(right: number, reached: number, all: number): string {
  if (reached === 0) return 'The class has ended';
  if (right === all) return 'All of them right!';
  return right === 0 ? 'You made it to the end' : `You got ${right} of ${all}`;
}

function farewellOf({ status, nickname }: PlayState, reached: number): string {
  if (status !== 'ended')
    return `Well done, ${nickname}. Wait here, or walk about in the world until your teacher ends the class.`;
  if (reached === 0)
    return `Your teacher has ended the class before you answered a question, ${nickname}. You did nothing wrong.`;
  return `Your teacher has ended the class. Thank you for playing, ${nickname}!`;
}

/** A player's own result, and what is worth another look. Nobody else's is shown. */
export function FinishView({ world, state, isInClass, actions }: FinishViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const right = state.questions.filter(({ status }) => status === 'correct').length;
  const all = state.questions.length;
  const reached = state.questions.filter((each) => !wasNotReached(each, state)).length;
  const missed = state.questions.flatMap((each) => {
    const question =
      each.status === 'missed' && !wasNotReached(each, state) ? world.questions.find(({ id }) => id === each.id) : undefined;
    return question === undefined ? [] : [{ question, state: each }];
  });
  return (
    <div className={styles.finish}>
      <section className={styles.result}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {headingOf(right, reached, all)}
        </h1>
        <p className={styles.points}>
          {countOf(state.score, 'point')} of {state.max_score}
          {state.best_streak > 1 && `, ${state.best_streak} in a row at best`}
        </p>
        {isInClass && <p>{farewellOf(state, reached)}</p>}
        {reached > 0 && reached < all && (
          <p>{countOf(all - reached, 'station')} you did not get to: that is not counted as wrong.</p>
        )}
        <TeamStanding state={state} />
        <div className={styles.actions}>{actions}</div>
        {missed.length > 0 && (
          <section className={styles.again} aria-labelledby="again">
            <h2 id="again">Worth another look</h2>
            <ul className={styles.list}>
              {missed.map((each) => (
                <Missed key={each.state.id} {...each} />
              ))}
            </ul>
          </section>
        )}
      </section>
      <WorldPicture source={{ kind: 'experience', experience: world }} label="" onTint />
    </div>
  );
}
