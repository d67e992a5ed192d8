import { expect, test } from 'vitest';
import { type Device, suggestMode } from './play-mode.ts';

const good: Device = { hasWebgl: true, reducedMotion: false, width: 1280, memoryGb: 8, cores: 8 };

test('a good device starts in 3D, also where it does not tell its memory', () => {
  expect(suggestMode(good)).toBe('3d');
  expect(suggestMode({ ...good, memoryGb: undefined, cores: undefined })).toBe('3d');
});

test.each<[string, Partial<Device>]>([
  ['without WebGL', { hasWebgl: false }],
  ['whose owner wants less motion', { reducedMotion: true }],
  ['that is small', { width: 390 }],
  ['with little memory', { memoryGb: 2 }],
  ['with few cores', { cores: 2 }],
])('a device %s starts in the plain way', (_name, lack) => {
  expect(suggestMode({ ...good, ...lack })).toBe('plain');
});
