import { ccssMathematics58 } from './ccss-mathematics-5-8.ts';
import { ccssMathematicsK4 } from './ccss-mathematics-k-4.ts';

/**
 * The content standards of the Common Core State Standards for Mathematics (2010), kindergarten to grade 8.
 * The codes are the framework's own; the statements are ours, shorter than the framework's and in our words.
 */
export const ccssMathematics = {
  framework: 'CCSS.MATH',
  name: 'Common Core State Standards for Mathematics (2010)',
  /** Raised whenever a code or a statement changes. */
  version: '2.0.0',
  statements: { ...ccssMathematicsK4, ...ccssMathematics58 },
} as const;
