import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { anyTexts } from './hostile-text.fixture.ts';
import { bundleOf, questionOf, sampleBundle } from './sample-bundle.fixture.ts';
import { writePrint } from './write-print.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The document as a browser reads it, with every complaint of the HTML standard. */
function read(html: string): { elements: Element[]; complaints: string[] } {
  const complaints: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => complaints.push(code) });
  const walk = (nodes: Node[]): Element[] => nodes.flatMap((node) => ('tagName' in node ? [node, ...walk(node.childNodes)] : []));
  return { elements: walk(document.childNodes), complaints };
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const classed = (elements: Element[], name: string): Element[] =>
  elements.filter(({ attrs }) => attrs.some((attr) => attr.name === 'class' && attr.value.split(' ').includes(name)));

/** How HTML writes down what no document can hold, and the spaces of which it makes one kind. */
const asRead = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![\d/.])(\d{1,4})\/(\d{1,4})(?![\d/])/g, (_, top: string, bottom: string) => `${Number(top)}${Number(bottom)}`);

describe('the printed quiz', () => {
  const { elements, complaints } = read(writePrint(sampleBundle));

  test('is HTML without a fault', () => {
    expect(complaints).toEqual([]);
  });

  test('runs nothing and fetches nothing', () => {
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'a', 'form', 'base'])
      expect(names).not.toContain(name);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^(src|href|srcset|style)$/.test(name))).toEqual([]);
    expect(writePrint(sampleBundle)).not.toMatch(/url\(|@import/);
  });

  test('has each question once for the child, with lettered boxes and no sign of the key', () => {
    const [sheet] = classed(elements, 'sheet');
    const inside = read(writePrint(sampleBundle).split('<section class="key"')[0] ?? '').elements;
    expect(sheet).toBeDefined();
    expect(classed(inside, 'prompt')).toHaveLength(sampleBundle.quiz.questions.length);
    expect(classed(inside, 'box').slice(0, 4).map(textOf)).toEqual(['A', 'B', 'C', 'D']);
    expect(inside.filter(({ attrs }) => attrs.some(({ value }) => /correct|right|answer/.test(value)))).toEqual([]);
    expect(classed(inside, 'seal')).toEqual([]);
  });

  test('gives the teacher each key with its proof, its steps, its standard and a hint for each wrong answer', () => {
    const [key] = classed(elements, 'key');
    const text = key ? textOf(key) : '';
    expect(classed(elements, 'answer')).toHaveLength(sampleBundle.quiz.questions.length);
    for (const question of sampleBundle.quiz.questions) {
      if (question.proof.kind === 'exact' && 'expression' in question.proof) expect(text).toContain(question.proof.expression);
      expect(text).toContain(`Standard ${question.standard?.code}`);
    }
    expect(text).toContain('Proven');
    expect(classed(elements, 'steps')).toHaveLength(sampleBundle.quiz.questions.length);
    expect(text).toContain('Add and subtract fractions with unlike denominators.');
  });

  test('says of a key that cannot be proven whether the teacher has confirmed it', () => {
    const question = questionOf(['Which poem?', 'The River', 'The Owl', 'a matter of taste', '']);
    const sealsOf = (proof: typeof question.proof) =>
      classed(read(writePrint(bundleOf([{ ...question, proof }]))).elements, 'seal').map(textOf);
    expect(sealsOf(question.proof)).toEqual(['Please confirm']);
    expect(sealsOf({ kind: 'teacher', reason: 'a matter of taste', confirmed_at: '2026-01-31T21:15:00Z' })).toEqual([
      'Confirmed by the teacher',
    ]);
  });

  test('sets fractions as fractions', () => {
    const fractions = elements.filter(({ tagName }) => tagName === 'mfrac');
    expect(fractions.length).toBeGreaterThan(20);
    expect(fractions.every(({ childNodes }) => childNodes.map(textOf).every((part) => /^\d+$/.test(part)))).toBe(true);
    expect(textOf(classed(elements, 'sheet')[0] as Element)).not.toMatch(/\d\/\d/);
  });

  test('starts the key on its own page, on whichever paper the printer holds', () => {
    const html = writePrint(sampleBundle);
    expect(html).toContain('.key { break-before: page; }');
    expect(html).not.toMatch(/@page[^}]*size/);
  });

  test('shows every text as text, whatever is in it', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const hostile = read(writePrint(bundleOf([questionOf(texts)], texts[0])));
        const plain = read(writePrint(bundleOf([questionOf(texts.map(() => 'x'))], 'x')));
        const names = (list: Element[]) => list.map(({ tagName }) => tagName).filter((name) => !/^m(ath|frac|n)$/.test(name));
        expect(hostile.complaints).toEqual([]);
        expect(names(hostile.elements)).toEqual(names(plain.elements));
        const shown = classed(hostile.elements, 'prompt').map(textOf);
        expect(shown).toEqual([asRead(texts[0] ?? ''), asRead(texts[0] ?? '')]);
        expect(classed(hostile.elements, 'text').slice(0, 2).map(textOf)).toEqual(
          [texts[2], texts[1]].map((text) => asRead(text ?? '')),
        );
      }),
      { numRuns: 300 },
    );
  });
});
