export const playModes = ['plain', '3d'] as const;
export type PlayMode = (typeof playModes)[number];

/** What is known of a device; browsers tell the memory on encrypted pages alone. */
export type Device = {
  hasWebgl: boolean;
  reducedMotion: boolean;
  /** CSS pixels. */
  width: number;
  memoryGb: number | undefined;
  cores: number | undefined;
};

const storageKey = 'toolboxai.play-mode';

/** The plain way, unless the device and its owner can be expected to like the other one. */
export function suggestMode({ hasWebgl, reducedMotion, width, memoryGb = 4, cores = 4 }: Device): PlayMode {
  if (!hasWebgl || reducedMotion) return 'plain';
  return width >= 700 && memoryGb >= 4 && cores >= 4 ? '3d' : 'plain';
}

export function keepMode(storage: Storage, mode: PlayMode): void {
  storage.setItem(storageKey, mode);
}

export function keptMode(storage: Storage): PlayMode | null {
  return playModes.find((mode) => mode === storage.getItem(storageKey)) ?? null;
}

function canDrawIn3d(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

function memoryOf(navigator: Navigator): number | undefined {
  return 'deviceMemory' in navigator && typeof navigator.deviceMemory === 'number' ? navigator.deviceMemory : undefined;
}

/** The device that this page is shown on. */
export function readDevice(): Device {
  return {
    hasWebgl: canDrawIn3d(),
    reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    width: window.innerWidth,
    memoryGb: memoryOf(window.navigator),
    cores: window.navigator.hardwareConcurrency,
  };
}
