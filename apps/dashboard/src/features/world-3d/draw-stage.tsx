import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import type { ReactNode } from 'react';
import type { BuiltScene } from './build-scene.ts';
import { readMeans } from './drawing-means.ts';

type StageInput = { box: HTMLElement; scene: BuiltScene; children: ReactNode; onFailure: () => void };

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
  width: Math.max(1, clientWidth),
  height: Math.max(1, clientHeight),
  top: 0,
  left: 0,
});

function Things({ scene, children }: Pick<StageInput, 'scene' | 'children'>) {
  return (
    <>
      <primitive object={scene.air} attach="background" />
      <primitive object={scene.fog} attach="fog" />
      <primitive object={scene.root} />
      {children}
    </>
  );
}

/**
 * Draws a scene on a canvas of its own inside of `box`, a frame whenever one is asked for. Each call has a canvas of its own, as a
 * drawing context cannot be given back for another use. Returns how to end it.
 */
export function drawStage({ box, scene, children, onFailure }: StageInput): () => void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;touch-action:none';
  box.append(canvas);
  const { antialias, dpr } = readMeans();
  let root: ReconcilerRoot<HTMLCanvasElement> | null = null;
  let isOver = false;
  const configure = async (): Promise<void> => {
    root ??= createRoot(canvas);
    await root.configure({
      size: sizeOf(box),
      dpr,
      frameloop: 'demand',
      flat: true,
      gl: { antialias, powerPreference: 'low-power' },
      camera: { fov: 60, near: 0.3, far: 520 },
    });
    if (!isOver) root.render(<Things scene={scene}>{children}</Things>);
  };
  const fail = (): void => {
    if (!isOver) onFailure();
  };
  const draw = (): void => void configure().catch(fail);
  const sizes = new ResizeObserver(draw);
  sizes.observe(box);
  canvas.addEventListener('webglcontextlost', fail);
  return () => {
    isOver = true;
    sizes.disconnect();
    canvas.removeEventListener('webglcontextlost', fail);
    root?.unmount();
    canvas.remove();
  };
}
