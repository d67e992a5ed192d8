import { useComputedColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { sourceKey, type WorldSource } from './world-source.ts';

/** Yields to the browser first, so that a shelf of drawings never freezes the page. */
async function loadPainter() {
  const painter = await import('./paint-world.ts');
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  return painter;
}

const forGood = { staleTime: Number.POSITIVE_INFINITY, retry: false, placeholderData: keepPreviousData } as const;

export function usePainting(source: WorldSource) {
  const scheme = useComputedColorScheme('light');
  return useQuery({
    ...forGood,
    queryKey: ['painting', scheme, ...sourceKey(source)],
    queryFn: async () => (await loadPainter()).paintWorld(source, scheme),
  });
}

export function useStagedScene(source: WorldSource | null, stage: number) {
  const scheme = useComputedColorScheme('light');
  return useQuery({
    ...forGood,
    queryKey: ['scene', scheme, stage, ...(source === null ? [] : sourceKey(source))],
    queryFn: async () => (source === null ? null : (await loadPainter()).stageWorld(source, scheme, stage)),
    enabled: source !== null,
  });
}
