import { useSearch } from '@tanstack/react-router';
import { lazy } from 'react';
import { PlayView } from '../../features/play/play-view.tsx';

/** Loaded only by those who want to walk: the drawing in 3D is many times the rest. */
const WorldStage = lazy(async () => ({ default: (await import('../../features/world-3d/world-stage.tsx')).WorldStage }));

export function PlayPage() {
  const { code } = useSearch({ from: '/play' });
  return <PlayView code={code} World3d={WorldStage} />;
}
