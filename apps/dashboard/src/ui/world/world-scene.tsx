import type { SceneItem } from '@toolboxai/experience/preview';
import { memo } from 'react';
import { useStagedScene } from './use-painting.ts';
import styles from './world.module.css';
import type { WorldSource } from './world-source.ts';

const SceneGroup = memo(function SceneGroup({ item }: { item: SceneItem }) {
  return (
    <g className={styles.part} opacity={item.opacity}>
      {item.faces.map((face) => (
        <path key={face.d} d={face.d} fill={face.fill} stroke={face.fill} />
      ))}
      {item.label !== undefined && (
        <text transform={item.label.transform} fontSize={item.label.size} fill={item.label.fill} stroke="none">
          {item.label.text}
        </text>
      )}
    </g>
  );
});

/** The ground on which a world will stand. */
function EmptyPlot() {
  return (
    <span className={styles.frame} data-tint={true}>
      <svg className={styles.picture} viewBox="0 0 400 300" role="img" aria-label="An empty plot: the world comes next">
        <path className={styles.plot} d="M200 50 380 150 200 250 20 150z" />
      </svg>
    </span>
  );
}

type WorldSceneProps = {
  /** null while nothing is known of the world yet. */
  source: WorldSource | null;
  /** How much of it stands, 0 to 1. */
  stage: number;
  label: string;
};

/** A world that is being built: each part appears when its time has come. */
export function WorldScene({ source, stage, label }: WorldSceneProps) {
  const scene = useStagedScene(source, stage);
  if (scene.data == null) return <EmptyPlot />;
  const { x, y, width, height } = scene.data.viewBox;
  return (
    <span className={styles.frame} data-tint={true} style={{ background: scene.data.tint }}>
      <svg className={styles.picture} viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={label}>
        <g strokeWidth=".7" strokeLinejoin="round" textAnchor="middle" dominantBaseline="central" fontWeight="700">
          {scene.data.items.map((item) => item.builtAt < stage && <SceneGroup key={item.partId} item={item} />)}
        </g>
      </svg>
    </span>
  );
}
