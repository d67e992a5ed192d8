import { useComputedColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { sourceKey, type WorldSource } from './world-source.ts';

/** A drawing takes some tens of milliseconds: between two of them the browser may answer to the person. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

const forGood = { staleTime: Number.POSITIVE_INFINITY, retry: false, placeholderData: keepPreviousData } as const;

/** The picture of a world, made when it is first `wanted`. */
export function usePainting(source: WorldSource, wanted: boolean) {
  const scheme = useComputedColorScheme('light');
  return useQuery({
    ...forGood,
    queryKey: ['painting', scheme, ...sourceKey(source)],
    queryFn: async () => {
      const { paintWorld } = await import('./paint-world.ts');
      await nextTurn();
      return paintWorld(source, scheme);
    },
    enabled: wanted,
  });
}

/** The parts of a world, with the shadows that have fallen at `stage`; null until there is a world to draw. */
export function useStagedScene(source: WorldSource | null, stage: number) {
  const scheme = useComputedColorScheme('light');
  return useQuery({
    ...forGood,
    queryKey: ['scene', scheme, stage, ...(source === null ? [] : sourceKey(source))],
    queryFn: async () => {
      if (source === null) return null;
      const { stageWorld } = await import('./paint-world.ts');
      await nextTurn();
      return stageWorld(source, scheme, stage);
    },
    enabled: source !== null,
  });
}
