import { renderToString } from 'katex';
import 'katex/dist/katex.min.css';

/**
 * One formula. Loaded only when a text holds one. KaTeX escapes what it is given and `trust` is off, so no formula
 * can bring markup of its own.
 */
export function Latex({ math }: { math: string }) {
  const html = renderToString(math, { throwOnError: false, trust: false, output: 'htmlAndMathml' });
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
