const signs: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  pi: 'π',
  circ: '°',
  degree: '°',
  angle: '∠',
  quad: ' ',
};

const isShort = (text: string): boolean => /^[\w.]*$/.test(text);
const inBrackets = (text: string): string => (isShort(text) ? text : `(${text})`);

/** Rewrites what has no braces left inside, so that the innermost goes first. */
const unwrap = (latex: string): string =>
  latex
    .replace(
      /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
      (_, top: string, bottom: string) => `${inBrackets(top)}/${inBrackets(bottom)}`,
    )
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, inner: string) => `√${inBrackets(inner)}`)
    .replace(/\\(?:text|mathrm|mathbf|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/([\^_])\s*\{([^{}]*)\}/g, (_, mark: string, inner: string) => `${mark}${inBrackets(inner)}`);

const deepest = 20;

/** School LaTeX as a line that can be read: `\frac{1}{2} \times x^{2}` gives `1/2 × x^2`. What is not known stays as it is. */
export function readLatex(latex: string): string {
  let text = latex;
  for (let depth = 0; depth < deepest && unwrap(text) !== text; depth++) text = unwrap(text);
  return text
    .replace(/\\(?:left|right)(?![a-z])/g, '')
    .replace(/\\([a-z]+) ?/gi, (whole, name: string) => (Object.hasOwn(signs, name) ? ` ${signs[name]} ` : whole))
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
