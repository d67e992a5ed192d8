import type { Content } from '@toolboxai/contracts';
import type { ReactNode } from 'react';
import { countOf } from '../../ui/grade-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import styles from './world-tab.module.css';

function Rules({ rules }: { rules: Content['experience']['rules'] }) {
  return (
    <ul>
      <li>{countOf(rules.points_per_correct, 'point')} for a right answer</li>
      <li>{countOf(rules.attempts, 'try', 'tries')} at each question, with a hint after a wrong one</li>
      <li>
        {rules.seconds_per_question === 0
          ? 'No timer: children read in peace'
          : `${rules.seconds_per_question} seconds a question`}
      </li>
    </ul>
  );
}

/** Where the questions stand, and how to get there. */
export function WorldTab({ content, roblox }: { content: Content; roblox: ReactNode }) {
  const { experience } = content;
  const prompts = new Map(experience.questions.map((question) => [question.id, question]));
  return (
    <div className={styles.world}>
      <WorldPicture source={{ kind: 'experience', experience }} label="The world of this lesson, from above" onTint />
      <div className={styles.columns}>
        <section>
          <h2>{countOf(experience.stations.length, 'station')}</h2>
          <ol className={styles.stations}>
            {experience.stations.map((station) => {
              const question = prompts.get(station.question_id);
              return (
                <li key={station.id}>
                  <span className={styles.guide}>{station.npc.name}</span> asks:{' '}
                  {question !== undefined && <RichText text={question.prompt} rich={question.prompt_rich} />}
                </li>
              );
            })}
          </ol>
        </section>
        <div className={styles.notes}>
          {roblox}
          <section>
            <h2>How it is played</h2>
            <Rules rules={experience.rules} />
          </section>
        </div>
      </div>
    </div>
  );
}
