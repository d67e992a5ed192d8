import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTexts } from './hostile-text.fixture.ts';
import { bundleOf, questionOf, sampleBundle } from './sample-bundle.fixture.ts';
import { writeQti } from './write-qti.ts';

const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p2';
const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** Throws at the first thing that is not well-formed XML. U+FFFD, which the parser warns of, is how we write what XML cannot hold. */
const onError = (_level: string, message: string): void => {
  if (!message.includes('replacement character')) throw new Error(message);
};
const readXml = (text: string): Document => new DOMParser({ onError }).parseFromString(text, 'text/xml');

const found = (node: Document | Element, name: string, namespace = qti): Element[] =>
  Array.from(node.getElementsByTagNameNS(namespace, name));
const attributes = (elements: Element[], name: string): string[] => elements.map((element) => element.getAttribute(name) ?? '');
const rootOf = (document: Document): Element => document.documentElement as Element;

/** NCName, which is what the schemas call an identifier, by its ASCII part. */
const identifier = /^[A-Za-z_][\w.-]*$/;

function readPackage(files: Record<string, string>) {
  const documents = new Map(Object.entries(files).map(([name, text]) => [name, readXml(text)]));
  const get = (name: string): Document => documents.get(name) as Document;
  const items = [...documents.keys()]
    .filter((name) => name.startsWith('question-'))
    .map((name) => ({ name, root: rootOf(get(name)) }));
  return { manifest: rootOf(get('imsmanifest.xml')), assessment: rootOf(get('assessment.xml')), items };
}

describe('the QTI package', () => {
  const files = writeQti(sampleBundle);
  const { manifest, assessment, items } = readPackage(files);

  test('names in its manifest every file that it has, once, with the types of QTI 2.2', () => {
    const resources = found(manifest, 'resource', packaging);
    const others = Object.keys(files).filter((name) => name !== 'imsmanifest.xml');
    expect(attributes(resources, 'href').sort()).toEqual(others.sort());
    expect(attributes(found(manifest, 'file', packaging), 'href').sort()).toEqual(others.sort());
    expect(new Set(attributes(resources, 'type'))).toEqual(new Set(['imsqti_test_xmlv2p2', 'imsqti_item_xmlv2p2']));
    const ids = attributes(resources, 'identifier');
    expect(new Set(ids).size).toBe(ids.length);
    expect(attributes(found(manifest, 'dependency', packaging), 'identifierref')).toEqual(ids.slice(1));
    expect(found(manifest, 'organizations', packaging)).toHaveLength(1);
  });

  test('has a test that refers to each question by its own identifier and file', () => {
    const references = found(assessment, 'assessmentItemRef');
    expect(attributes(references, 'href')).toEqual(items.map(({ name }) => name));
    expect(attributes(references, 'identifier')).toEqual(items.map(({ root }) => root.getAttribute('identifier')));
    const [part] = found(assessment, 'testPart');
    expect([part?.getAttribute('navigationMode'), part?.getAttribute('submissionMode')]).toEqual(['nonlinear', 'individual']);
    expect(found(assessment, 'assessmentSection')[0]?.getAttribute('visible')).toBe('true');
  });

  test('gives each question the attributes that the schema asks for, and valid identifiers', () => {
    for (const { root } of items) {
      expect([root.localName, root.namespaceURI]).toEqual(['assessmentItem', qti]);
      expect([root.getAttribute('adaptive'), root.getAttribute('timeDependent')]).toEqual(['false', 'false']);
      expect(root.getAttribute('title')).not.toBe('');
      const all = ['identifier', 'responseIdentifier', 'outcomeIdentifier'].flatMap((name) =>
        attributes(found(root, '*'), name).filter((value) => value !== ''),
      );
      expect(all.filter((value) => !identifier.test(value))).toEqual([]);
    }
  });

  test('keys exactly the right choice, and scores one point for it', () => {
    for (const [index, { root }] of items.entries()) {
      const question = sampleBundle.quiz.questions[index];
      const right = question?.choices.findIndex((choice) => choice.correct) ?? -1;
      const choices = attributes(found(root, 'simpleChoice'), 'identifier');
      expect(choices).toHaveLength(question?.choices.length ?? 0);
      expect(found(found(root, 'correctResponse')[0] as Element, 'value').map((value) => value.textContent)).toEqual([
        choices[right],
      ]);
      expect(found(root, 'choiceInteraction')[0]?.getAttribute('responseIdentifier')).toBe('RESPONSE');
      expect(found(root, 'choiceInteraction')[0]?.getAttribute('maxChoices')).toBe('1');
    }
  });

  test('meets each choice with its own feedback, and then shows the worked steps', () => {
    for (const [index, { root }] of items.entries()) {
      const question = sampleBundle.quiz.questions[index];
      const feedback = found(root, 'modalFeedback').filter((element) => element.getAttribute('outcomeIdentifier') === 'FEEDBACK');
      expect(attributes(feedback, 'identifier')).toEqual(attributes(found(root, 'simpleChoice'), 'identifier'));
      expect(found(root, 'li')).toHaveLength(question?.explanation.length ?? 0);
    }
  });

  test('uses no variable that it does not declare', () => {
    for (const { root } of items) {
      const declared = attributes([...found(root, 'responseDeclaration'), ...found(root, 'outcomeDeclaration')], 'identifier');
      const used = [
        ...attributes(found(root, 'setOutcomeValue'), 'identifier'),
        ...attributes(found(root, 'variable'), 'identifier'),
        ...attributes(found(root, 'modalFeedback'), 'outcomeIdentifier'),
      ];
      expect(used.filter((name) => !declared.includes(name))).toEqual([]);
    }
  });

  test('is the same for the same quiz, also after a database has reordered its keys', () => {
    const { quiz } = sampleBundle;
    const reordered = Object.fromEntries(Object.entries(quiz).reverse()) as typeof quiz;
    expect(writeQti({ quiz: reordered })).toEqual(files);
  });

  test('shares no identifier with another quiz, since Canvas would replace the one by the other', () => {
    const other = readPackage(writeQti(bundleOf(sampleBundle.quiz.questions, 'Another title')));
    const ids = (root: Element) => attributes(found(root, 'resource', packaging), 'identifier');
    expect(ids(other.manifest).filter((id) => ids(manifest).includes(id))).toEqual([]);
  });

  test('is well-formed and of the same shape, whatever the texts are', () => {
    const shape = (files: Record<string, string>) =>
      Object.values(files).map((text) => found(readXml(text), '*').map((element) => element.localName));
    const plain = shape(writeQti(bundleOf([questionOf(['x', 'x', 'x', 'x', 'x'])], 'x')));
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const written = writeQti(bundleOf([questionOf(texts)], texts[0]));
        expect(shape(written)).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });
});
