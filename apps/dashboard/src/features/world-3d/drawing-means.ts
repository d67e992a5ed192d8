/** How much a device can be asked to draw. */
export type DrawingMeans = { antialias: boolean; dpr: number };

/** Sharper than this costs more than it shows. */
const sharpest = 1.5;

/** The name of what draws; empty where the browser does not tell. */
function rendererName(): string {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return '';
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(told === null ? gl.RENDERER : told.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

/** Smooth edges cost a processor that draws by itself more than the whole picture does. */
export function meansOf(renderer: string, pixelRatio: number): DrawingMeans {
  if (/swiftshader|llvmpipe|software|basic render/i.test(renderer)) return { antialias: false, dpr: 1 };
  return { antialias: pixelRatio < 2, dpr: Math.min(pixelRatio, sharpest) };
}

export const readMeans = (): DrawingMeans => meansOf(rendererName(), window.devicePixelRatio);
