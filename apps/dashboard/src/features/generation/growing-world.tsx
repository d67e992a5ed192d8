import { WorldScene } from '../../ui/world/world-scene.tsx';
import type { GenerationProgress, StepRow } from './generation-progress.ts';
import styles from './making.module.css';

type GrowingWorldProps = { world: GenerationProgress['world']; rows: readonly StepRow[] };

/** Part of the world stands with the first step, all of it with the last. */
export function GrowingWorld({ world, rows }: GrowingWorldProps) {
  const done = rows.filter((row) => row.state === 'done').length;
  return (
    <div className={styles.picture}>
      <WorldScene
        source={world === null ? null : { kind: 'sketch', ...world }}
        stage={done / rows.length}
        label={`The world of your lesson, ${done} of ${rows.length} steps built`}
      />
      <p className={styles.spoken} role="status">
        {done} of {rows.length} steps are done
      </p>
    </div>
  );
}
