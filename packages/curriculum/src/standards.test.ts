import { describe, expect, test } from 'vitest';
import { skills } from './skill-list.ts';
import { citeStandard, findStandards, isStandardCode, standardOf } from './standards.ts';
import { standardStatements } from './standards-data.ts';

describe('standards', () => {
  test('carry official short codes and a statement each', () => {
    for (const [code, statement] of Object.entries(standardStatements)) {
      expect(code).toMatch(/^[2-7]\.(OA|NBT|NF|NS|RP|EE)\.[A-D]\.\d[a-d]?$/);
      expect(statement).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  test('cannot be invented: an unknown code is neither a code nor, in the source, a type', () => {
    expect(isStandardCode('5.NF.Z.9')).toBe(false);
    expect(isStandardCode('toString')).toBe(false);
    // @ts-expect-error The code is not in the data.
    expect(standardOf('5.NF.Z.9').statement).toBeUndefined();
  });

  test('are linked to every skill', () => {
    for (const skill of skills) expect(citeStandard(skill.standard)).toContain(skill.standard);
  });

  test.each([
    ['5.NF.A.1', ['5.NF.A.1']],
    ['5.nf.1', ['5.NF.A.1']],
    ['4.NF.B.3.a', ['4.NF.B.3a']],
    ['4.NF.B.3', ['4.NF.B.3a', '4.NF.B.3b', '4.NF.B.3c', '4.NF.B.3d']],
    ['5.NF.B.9', []],
    ['fractions', null],
    ['12', null],
  ])('%s names %j', (text, expected) => {
    expect(findStandards(text)).toEqual(expected);
  });
});
