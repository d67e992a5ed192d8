import { NativeSelect } from '@mantine/core';
import { playLimits } from '@toolboxai/contracts';
import { type ReactNode, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import type { PlayableLesson } from './playable-lesson.ts';
import styles from './screen.module.css';
import { ScreenGame } from './screen-game.tsx';

const teamCounts = Array.from({ length: playLimits.teams - 1 }, (_, index) => index + 2);

type ScreenViewProps = { lesson: PlayableLesson; exit: ReactNode };

/** A class without devices: the teams take turns at this screen, and the teacher clicks what they say. */
export function ScreenView({ lesson, exit }: ScreenViewProps) {
  const [teams, setTeams] = useState(2);
  const [hasStarted, setHasStarted] = useState(false);
  if (hasStarted) return <ScreenGame lesson={lesson} teams={teams} exit={exit} onAgain={() => setHasStarted(false)} />;
  return (
    <main className={styles.setup}>
      <div className={styles.choices}>
        <h1>Play on this screen</h1>
        <p>
          The teams take turns. The team whose turn it is chooses a station and says its answer; you click it. Nobody needs a
          device, and nothing is kept.
        </p>
        <NativeSelect
          label="Teams"
          size="md"
          value={teams}
          data={teamCounts.map((count) => ({ value: String(count), label: `${count} teams` }))}
          onChange={(event) => setTeams(Number(event.currentTarget.value))}
        />
        <div className={styles.actions}>
          <BlockButton tone="strong" onClick={() => setHasStarted(true)}>
            Start the game
          </BlockButton>
          {exit}
        </div>
      </div>
      <WorldPicture source={{ kind: 'experience', experience: lesson.experience }} label="The world of this lesson" onTint />
    </main>
  );
}
