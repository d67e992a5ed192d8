import { expect, test } from 'vitest';
import { variantValue } from './variant-value.ts';

test('variantValue types what the class table knows, and refuses the rest', () => {
  expect(variantValue('Part', 'Material', 'Grass')).toEqual({ Enum: 1280 });
  expect(variantValue('Part', 'Color', [255, 0, 16])).toEqual({ Color3uint8: [255, 0, 16] });
  expect(variantValue('TextLabel', 'TextColor3', [255, 0, 0])).toEqual({ Color3: [1, 0, 0] });
  expect(variantValue('TextLabel', 'Size', [1, 0, 0.5, 8])).toEqual({
    UDim2: [
      [1, 0],
      [0.5, 8],
    ],
  });
  expect(() => variantValue('Part', 'Anchored', 1)).toThrow('1 is no bool.');
  expect(() => variantValue('Part', 'Anchord', true)).toThrow(/no property Anchord/);
});
