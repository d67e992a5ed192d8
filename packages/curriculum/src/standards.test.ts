import { describe, expect, test } from 'vitest';
import { skills } from './skill-list.ts';
import { citeStandard, findStandards, frameworks, isRealStandard, isStandardCode, standardOf, standardRef } from './standards.ts';

describe('standards', () => {
  test.each([
    ['CCSS.MATH', /^([1-8K])\.(CC|OA|NBT|NF|MD|G|RP|NS|EE|F|SP)\.[A-D]\.\d{1,2}[a-e]?$/, 300],
    ['NGSS', /^(K|[1-5]|MS|K-2|3-5)-(PS|LS|ESS|ETS)\d-\d$/, 100],
    ['CCSS.ELA', /^(RF|L)\.[1-8K]\.\d[a-g]?$/, 100],
    ['C3', /^D2\.Geo\.\d{1,2}\.(K-2|3-5|6-8)$/, 30],
  ])('of %s carry their official codes and a statement each', (name, shape, fewest) => {
    const statements = Object.entries(frameworks.find(({ framework }) => framework === name)?.statements ?? {});
    expect(statements.length).toBeGreaterThan(fewest);
    for (const [code, statement] of statements) {
      expect(code).toMatch(shape);
      expect(statement).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  test('have codes that no two frameworks share', () => {
    const codes = frameworks.flatMap(({ statements }) => Object.keys(statements));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('cannot be invented: an unknown code is neither a code nor, in the source, a type', () => {
    expect(isStandardCode('5.NF.Z.9')).toBe(false);
    expect(isStandardCode('toString')).toBe(false);
    expect(isRealStandard({ framework: 'NGSS', code: '5.NF.A.1' })).toBe(false);
    // @ts-expect-error The code is not in the data.
    expect(() => standardOf('5.NF.Z.9')).toThrow(RangeError);
  });

  test('are linked to every skill', () => {
    for (const { standard } of skills) {
      expect(citeStandard(standard)).toContain(standard);
      expect(isRealStandard(standardRef(standard))).toBe(true);
    }
  });

  test.each([
    ['5.NF.A.1', ['5.NF.A.1']],
    ['5.nf.1', ['5.NF.A.1']],
    ['4.NF.B.3.a', ['4.NF.B.3a']],
    ['4.NF.B.3', ['4.NF.B.3', '4.NF.B.3a', '4.NF.B.3b', '4.NF.B.3c', '4.NF.B.3d']],
    ['5.NF.B.9', []],
    ['K.CC.A.2', ['K.CC.A.2']],
    ['MS-PS1-4', ['MS-PS1-4']],
    ['1-ESS1', ['1-ESS1-1', '1-ESS1-2']],
    ['MS-ESS9-1', []],
    ['fractions', null],
    ['12', null],
  ])('%s names %j', (text, expected) => {
    expect(findStandards(text)).toEqual(expected);
  });
});
