import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import type { BuiltScene } from './build-scene.ts';
import type { Ground } from './ground.ts';
import type { Place, Stroll } from './stroll.ts';

type WalkLoopProps = {
  scene: BuiltScene;
  stroll: Stroll;
  hasMotion: boolean;
  onFrame: () => void;
};

const behind = 17;
const above = 9.5;
const eyes = 3.6;
const leap = 12;

/** The farthest point behind the player that nothing hides, so that no wall comes between. */
function eyeOf({ walker, yaw }: Place, ground: Ground, into: Vector3): Vector3 {
  const [back, right] = [Math.cos(yaw), Math.sin(yaw)];
  let clear = 0.3;
  for (let share = 0.3; share <= 1; share += 0.1) {
    const [x, y, z] = [
      walker.x + right * behind * share,
      walker.y + eyes + (above - eyes) * share,
      walker.z + back * behind * share,
    ];
    if (ground.fills(x, y, z)) break;
    clear = share;
  }
  return into.set(walker.x + right * behind * clear, walker.y + eyes + (above - eyes) * clear, walker.z + back * behind * clear);
}

/** How far a value that follows another has come after so many seconds. */
const follow = (seconds: number, perSecond: number): number => 1 - Math.exp(-perSecond * seconds);

/** One frame after another while there is something to move, and none after that. */
export function WalkLoop({ scene, stroll, hasMotion, onFrame }: WalkLoopProps) {
  const invalidate = useThree((state) => state.invalidate);
  const phase = useRef(0);
  const shown = useRef<Vector3 | null>(null);
  const eye = useRef(new Vector3());
  const feet = useRef(new Vector3());
  useEffect(() => {
    invalidate();
    return stroll.whenWoken(() => invalidate());
  }, [stroll, invalidate]);

  useFrame(({ camera }, seconds) => {
    const isPushed = stroll.step(seconds, scene.ground);
    const place = stroll.place();
    const { walker } = place;
    feet.current.set(walker.x, walker.y, walker.z);
    shown.current ??= feet.current.clone();
    const at = shown.current;
    // A leap, such as to a station, is no walk: nothing flies across the world.
    const isLeap = feet.current.distanceTo(at) > leap;
    at.lerp(feet.current, isLeap || !hasMotion ? 1 : follow(seconds, 14));
    scene.avatar.place(at, walker.facing);
    phase.current = isPushed && hasMotion ? phase.current + seconds * 9 : 0;
    scene.avatar.stride(phase.current);

    eyeOf(place, scene.ground, eye.current);
    camera.position.lerp(eye.current, isLeap || !hasMotion || phase.current === 0 ? 1 : follow(seconds, 9));
    camera.lookAt(at.x, at.y + eyes, at.z);
    onFrame();
    if (isPushed || at.distanceTo(feet.current) > 0.02) invalidate();
  });
  return null;
}
