import { expect, test } from 'vitest';
import { meansOf } from './drawing-means.ts';

test('a graphics card draws smooth edges, but no more pixels than are seen', () => {
  expect(meansOf('ANGLE (Mesa Intel(R) UHD Graphics)', 1)).toEqual({ antialias: true, dpr: 1 });
  expect(meansOf('Apple GPU', 3)).toEqual({ antialias: false, dpr: 1.5 });
  expect(meansOf('', 1.25)).toEqual({ antialias: true, dpr: 1.25 });
});

test.each(['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))', 'llvmpipe (LLVM 19)', 'Microsoft Basic Render Driver'])(
  '%s, a processor that draws by itself, is spared',
  (renderer) => {
    expect(meansOf(renderer, 2)).toEqual({ antialias: false, dpr: 1 });
  },
);
