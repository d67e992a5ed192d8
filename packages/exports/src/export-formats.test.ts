import { describe, expect, test } from 'vitest';
import { exportFormats } from './export-formats.ts';
import { sampleBundle } from './sample-bundle.fixture.ts';

describe('the export formats', () => {
  test('have ids and file names of their own', () => {
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(({ fileName }) => fileName)).size).toBe(exportFormats.length);
  });

  test.each(exportFormats)('$id writes the same bytes for the same lesson, and no empty file', ({ write }) => {
    const file = write(sampleBundle);
    expect(file.content.length).toBeGreaterThan(100);
    expect(write(structuredClone(sampleBundle))).toEqual(file);
  });
});
