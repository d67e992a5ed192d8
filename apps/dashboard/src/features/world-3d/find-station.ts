import type { PlayWorld } from '@toolboxai/contracts';
import type { Walker } from './walk.ts';

type Station = PlayWorld['stations'][number];

/** Half the side of the square round a station's pad in which one is there. */
const reach = 3.6;
const studsPerPace = 2.5;

const padOf = ({ pos }: Station): { x: number; z: number } => ({ x: pos[0], z: pos[2] + 0.5 });

/** The index of the station on whose pad someone stands; -1 between them. */
export function stationUnder({ x, z }: Pick<Walker, 'x' | 'z'>, stations: readonly Station[]): number {
  return stations.findIndex((station) => {
    const pad = padOf(station);
    return Math.abs(x - pad.x) <= reach && Math.abs(z - pad.z) <= reach;
  });
}

/** On the pad of a station, in front of its board. */
export function standBefore(station: Station): Walker {
  const { x, z } = padOf(station);
  return { x, y: station.pos[1] + 0.3, z: z + 1, facing: 0 };
}

/** The yaw of someone who looks from one place to another. */
export function yawTowards(from: Pick<Walker, 'x' | 'z'>, to: { x: number; z: number }): number {
  return Math.atan2(from.x - to.x, from.z - to.z);
}

function sideOf(turn: number): string {
  const off = Math.atan2(Math.sin(turn), Math.cos(turn));
  if (Math.abs(off) <= Math.PI / 4) return 'ahead';
  if (Math.abs(off) >= (3 * Math.PI) / 4) return 'behind you';
  return off > 0 ? 'to the left' : 'to the right';
}

/** Where the nearest of the stations that are still `open` lies, in words; null when none is. */
export function wayTo(walker: Walker, yaw: number, stations: readonly Station[], open: readonly boolean[]): string | null {
  const away = stations.flatMap((station, index) => {
    const pad = padOf(station);
    return open[index] === true ? [{ number: index + 1, pad, studs: Math.hypot(pad.x - walker.x, pad.z - walker.z) }] : [];
  });
  const [nearest] = away.sort((a, b) => a.studs - b.studs);
  if (nearest === undefined) return null;
  const paces = Math.max(1, Math.round(nearest.studs / studsPerPace));
  return `Station ${nearest.number}: ${paces} ${paces === 1 ? 'pace' : 'paces'} ${sideOf(yawTowards(walker, nearest.pad) - yaw)}`;
}
