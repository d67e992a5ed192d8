import type { Ground } from './ground.ts';
import { type Push, turnedYaw, type Walker, walk } from './walk.ts';

/** Where someone is, and along which yaw the view looks. */
export type Place = { walker: Walker; yaw: number };

/** Someone on the way: what hands want goes in, where that leads comes out, frame by frame. */
export type Stroll = {
  place(): Place;
  lean(push: Push): void;
  /** Turns the view by so many radians with the next frame. */
  turn(radians: number): void;
  leapTo(walker: Walker): void;
  /** One frame; true while someone pushes, so that another one is due. */
  step(seconds: number, ground: Ground): boolean;
  /** Asks for a frame. */
  wake(): void;
  /** Who draws frames when they are asked for; returns how to end that. */
  whenWoken(draw: () => void): () => void;
};

export function createStroll(start: Place): Stroll {
  let { walker, yaw } = start;
  let push: Push = { right: 0, forward: 0 };
  let turned = 0;
  let draw = (): void => {};
  return {
    place: () => ({ walker, yaw }),
    lean: (next) => {
      push = next;
      draw();
    },
    turn: (radians) => {
      turned += radians;
      draw();
    },
    leapTo: (next) => {
      walker = next;
      yaw = next.facing;
      draw();
    },
    step: (seconds, ground) => {
      yaw = turnedYaw(yaw, push, seconds) + turned;
      turned = 0;
      walker = walk(walker, push, yaw, seconds, ground);
      return push.right !== 0 || push.forward !== 0;
    },
    wake: () => draw(),
    whenWoken: (next) => {
      draw = next;
      return () => {
        draw = () => {};
      };
    },
  };
}
