import { defineSkill } from '../../define-skill.ts';
import { type Element, elements, elementTable } from '../../facts/elements.ts';
import { say } from '../../rich-text.ts';
import { elementSymbolsTeaching } from '../../teaching/chemistry/element-symbols.ts';
import { type Value, word } from '../../value.ts';

type Params = { element: Element; ask: 'symbol' | 'name' };

const known = {
  easy: elements.filter(({ number }) => number <= 20),
  medium: elements.filter(({ number }) => number <= 36),
  hard: elements.filter(({ number }) => number >= 11),
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const beginsWith = (element: Element, letters: string): Element | undefined =>
  elements.find(({ name }) => name !== element.name && name.startsWith(letters.toLowerCase()));

const beginsWithBoth = (element: Element): Element | undefined =>
  element.symbol.length === 2 ? beginsWith(element, element.symbol) : undefined;

/** What stands for that element in the choices. */
const shown = (ask: Params['ask'], element: Element | undefined): Value | null =>
  element ? word(ask === 'symbol' ? element.symbol : element.name) : null;

const neighbor = ({ element, ask }: Params, step: number): Value | null =>
  shown(ask, elements[elements.findIndex(({ number }) => number === element.number) + step]);

/** The symbol that has nothing to do with the English name. */
const isFromOtherTongue = ({ symbol, name }: Element): boolean => !name.startsWith(symbol.charAt(0).toLowerCase());

export const elementSymbols = defineSkill<Params>({
  id: 'element-symbols',
  name: 'Symbols of the chemical elements',
  grade: 6,
  grades: [6, 8],
  domain: 'chemistry',
  standard: 'MS-PS1-1',
  keywords: [
    'element symbols',
    'chemical symbols',
    'chemical elements',
    'elements',
    'periodic table',
    'symbols of elements',
    'periodic table symbols',
  ],
  prerequisites: [],
  teaching: elementSymbolsTeaching,
  make: (rng, difficulty) => ({ element: rng.pick(known[difficulty]), ask: rng.pick(['symbol', 'name'] as const) }),
  solve: ({ element, ask }) => word(ask === 'symbol' ? element.symbol : element.name),
  // Looks the answer up on the other side of the table: it has to lead back to the same number of protons.
  verify: ({ element, ask }, answer) => {
    if (answer.kind !== 'text') return false;
    const found = elements.filter(({ symbol, name }) => (ask === 'symbol' ? symbol : name) === answer.text);
    return found.length === 1 && found[0]?.number === element.number;
  },
  misconceptions: [
    {
      id: 'first-letters',
      name: 'Goes by the first two letters of the name',
      wrong: ({ element, ask }) =>
        ask === 'symbol' ? word(capital(element.name.slice(0, 2))) : shown(ask, beginsWithBoth(element)),
      feedback: () => say`The first two letters do not always make the symbol. Look it up in the periodic table.`,
    },
    {
      id: 'first-letter-alone',
      name: 'Goes by the first letter alone',
      wrong: ({ element, ask }) =>
        ask === 'symbol' ? word(capital(element.name.charAt(0))) : shown(ask, beginsWith(element, element.symbol.charAt(0))),
      feedback: () => say`Many elements share a first letter, so the letter alone does not decide it.`,
    },
    {
      id: 'first-and-third-letter',
      name: 'Joins the first and the third letter of the name',
      wrong: ({ element, ask }) => (ask === 'symbol' ? word(capital(element.name.charAt(0) + element.name.charAt(2))) : null),
      feedback: () => say`Some symbols are made in this way, but not this one. Look it up in the periodic table.`,
    },
    {
      id: 'two-capitals',
      name: 'Writes both letters of a symbol as capitals',
      wrong: ({ element, ask }) => (ask === 'symbol' && element.symbol.length === 2 ? word(element.symbol.toUpperCase()) : null),
      feedback: () => say`Only the first letter of a symbol is a capital. Two capitals would be two elements.`,
    },
    {
      id: 'next-element',
      name: 'Reads the box of the next element',
      wrong: (params) => neighbor(params, 1),
      feedback: () => say`That belongs to the next element in the table. Check the box once more.`,
    },
    {
      id: 'element-before',
      name: 'Reads the box of the element before',
      wrong: (params) => neighbor(params, -1),
      feedback: () => say`That belongs to the element just before it in the table. Check the box once more.`,
    },
  ],
  prompt: ({ element, ask }) =>
    ask === 'symbol'
      ? say`Which chemical symbol do scientists use for the element ${element.name}?`
      : say`Which chemical element is represented by the symbol ${element.symbol}?`,
  explain: ({ element, ask }, answer) => [
    isFromOtherTongue(element)
      ? say`This symbol comes from a name in another language, so it has to be learned.`
      : say`The symbol begins with the first letter of the English name, as a capital.`,
    ask === 'symbol'
      ? say`According to the periodic table, the symbol of ${element.name} is ${answer}.`
      : say`According to the periodic table, the symbol ${element.symbol} stands for ${answer}.`,
  ],
  proof: ({ element, ask }) => ({
    source: elementTable.source,
    path: ask === 'symbol' ? `${element.name}/symbol` : `${element.symbol}/name`,
  }),
});
