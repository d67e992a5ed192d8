import { checkText, evaluateExpression, findBias, measureReading, parseValue, showRational } from '@toolboxai/curriculum';

/** A model's text may measure this much above the grade it is written for. */
const gradesAbove = 2;

const statedEquation = /(?<![\w.,/])(\d[\d.,/]*(?:\s*[-+−–×÷*/]\s*\d[\d.,/]*)+)\s*=\s*(\d[\d.,]*(?:\/\d+)?)/g;

const asArithmetic = (text: string): string =>
  text
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/[−–]/g, '-')
    .replace(/,(?=\d{3})/g, '');

/** Sums that the text states and that are wrong, such as `2 + 2 = 5`. */
function wrongSums(text: string): string[] {
  return [...text.matchAll(statedEquation)].flatMap(([whole, left = '', right = '']) => {
    const claimed = parseValue(right.replace(/[.,]$/, ''));
    try {
      const worth = evaluateExpression(asArithmetic(left).replace(/[.,]$/, ''));
      if (claimed && showRational(worth) === showRational(claimed)) return [];
      return [`"${whole}" is wrong: ${left.trim()} is ${showRational(worth)}.`];
    } catch {
      return [`"${whole}" cannot be worked out. Leave calculations out.`];
    }
  });
}

const markup = /[<>{}[\]\\`|#*_~]|\bfunction\b|\blocal\b\s+\w+\s*=|\brequire\s*\(|\bgame[.:]|\bscript\./;
const toTheModel = /\b(as an ai|language model|i cannot|i can't|json|here is|here are|sure[,!]|certainly[,!])/i;

function faultsOf(text: string): string[] {
  const [checked, bias] = [checkText(text), findBias(text)];
  return [
    ...(checked.ok ? [] : [`A sentence cannot be used for children: ${checked.reason}. Leave that out.`]),
    ...(bias === null ? [] : [`A sentence is not fair: ${bias}.`]),
    ...(markup.test(text) ? ['Write plain words only: no markup, no code, no brackets.'] : []),
    ...(toTheModel.test(text) ? ['Write to the children only, and say nothing about yourself or this request.'] : []),
    ...wrongSums(text),
  ];
}

/**
 * What is wrong with a model's text, each fault in words that tell the model how to do better. Empty: it may be read out to
 * children of the grade.
 */
export function checkProse(texts: readonly string[], readingGrade: number): string[] {
  const faults = [...new Set(texts.flatMap(faultsOf))];
  const { measured_grade: measured } = measureReading(texts, readingGrade);
  if (measured > readingGrade + gradesAbove)
    faults.push(`It reads at grade ${measured}, but must be for grade ${readingGrade}: use shorter sentences and shorter words.`);
  if (new Set(texts).size < texts.length) faults.push('A sentence is there twice. Say each thing once.');
  return faults;
}
