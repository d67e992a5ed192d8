import { describe, expect, test } from 'vitest';
import { isForeign } from './find-foreign.ts';
import { skills, skillsOf as skillsNamed } from './skill-list.ts';
import { suggestTopics } from './suggest-topics.ts';
import { understandTopic } from './understand-topic.ts';

const ask = (gradeLevel: number, ...objectives: string[]) => understandTopic({ subject: 'Mathematics', gradeLevel, objectives });

function skillsOf(gradeLevel: number, ...objectives: string[]): string[] {
  const answer = ask(gradeLevel, ...objectives);
  return answer.kind === 'found' ? answer.skills : [answer.kind];
}

describe('a topic is found', () => {
  test.each<[number, string, string[]]>([
    [5, 'learn to add fractions', ['add-unlike-fractions']],
    [4, 'Learn to add fractions!', ['add-like-fractions']],
    [5, 'add fractions with unlike denominators', ['add-unlike-fractions']],
    [5, 'Adding fractions with DIFFERENT denominators', ['add-unlike-fractions']],
    [3, 'times tables', ['multiply-facts']],
    [3, 'addition', ['add-within-1000']],
    [4, 'multiplication', ['multiply-whole-numbers']],
    [5, 'long division', ['divide-by-two-digits']],
    [6, 'percent of an amount', ['percent-of-amount']],
    [7, 'percent increase', ['percent-increase']],
    [6, 'moon phases', ['moon-phases']],
    [5, 'capitals of Europe', ['capitals-of-europe']],
    [4, 'synonyms', ['synonyms']],
    [5, 'PEMDAS', ['order-of-operations']],
    [4, 'Students will be able to multiply a two-digit number by a two-digit number', ['multiply-whole-numbers']],
    [8, 'systems of equations', ['systems-of-two-equations']],
    [6, 'gcf', ['greatest-common-factor']],
    [2, 'even and odd', ['odd-and-even-numbers']],
    [4, 'lines of symmetry', ['lines-of-symmetry']],
    [7, 'subtracting negative numbers', ['subtract-integers']],
    [1, 'adding within 20', ['add-within-20', 'add-three-numbers-within-20']],
  ])('in grade %i by "%s"', (grade, objective, expected) => {
    expect(skillsOf(grade, objective)).toEqual(expected);
  });

  test.each<[number, string, string]>([
    [5, 'Learn fractions', 'fractions'],
    [3, 'Learn fractions', 'fractions'],
    [3, 'area', 'measurement'],
    [5, 'volume', 'measurement'],
    [8, 'exponents', 'algebra'],
    [8, 'functions', 'functions'],
    [2, 'money', 'time and money'],
    [6, 'percentages', 'ratios and percent'],
    [6, 'planets', 'astronomy'],
  ])('in grade %i by "%s": several skills of it', (grade, objective, domain) => {
    const found = skillsNamed(skillsOf(grade, objective));
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((skill) => skill.domain === domain)).toBe(true);
    expect(found.every(({ grades: [low, high] }) => low <= grade && grade <= high)).toBe(true);
  });

  test.each(['5.NF.A.1', '5.NF.1', '5.nf.a.1:', 'CCSS.MATH.CONTENT.5.NF.A.1', 'standard 5.NF.A.1, please'])(
    'by the code in "%s"',
    (text) => {
      const found = skillsNamed(skillsOf(5, text));
      expect(found.length).toBeGreaterThan(1);
      expect(new Set(found.map((skill) => skill.standard))).toEqual(new Set(['5.NF.A.1']));
    },
  );

  test('by a standard for its parts as well', () => {
    expect(skillsOf(4, '4.NF.B.3: join fractions')).toEqual(
      expect.arrayContaining(['add-like-fractions', 'subtract-like-fractions']),
    );
  });

  test('for each operation and each kind of number that is named', () => {
    expect(skillsOf(5, 'add and subtract fractions and decimals').sort()).toEqual([
      'add-decimals',
      'add-unlike-fractions',
      'subtract-decimals',
      'subtract-unlike-fractions',
    ]);
  });

  test('for several topics in one line, and says what it does not know', () => {
    expect(skillsOf(6, 'mean, median and mode')).toEqual(expect.arrayContaining(['mean-of-data', 'median-of-data']));
    expect(ask(6, 'mean, median and mode')).toMatchObject({ notice: expect.stringContaining('mode') });
    expect(skillsOf(3, 'area and perimeter')).toEqual(expect.arrayContaining(['area-of-rectangles', 'perimeter-of-shapes']));
  });

  test('for several objectives, in their order', () => {
    expect(skillsOf(5, 'order of operations', 'add decimals')).toEqual(['order-of-operations', 'add-decimals']);
  });

  test.each(skills.map((skill) => [skill.name, skill.id, skill.grade] as const))('by its own name "%s"', (name, id, grade) => {
    expect(skillsOf(grade, name)).toEqual([id]);
  });

  test('with a notice when its grade is not the one asked for, or words were left out', () => {
    expect(ask(8, 'times tables')).toMatchObject({ kind: 'found', notice: expect.stringContaining('grade 8') });
    expect(ask(5, 'fractions with pizza')).toMatchObject({ kind: 'found', notice: expect.stringContaining('pizza') });
    expect(ask(5, 'add fractions')).toMatchObject({ notice: null });
  });
});

describe('without an objective', () => {
  test.each(['Test', 'Mathematics', 'History', 'math'])('the subject "%s" gives a mixed review that says so', (subject) => {
    const answer = understandTopic({ subject, gradeLevel: 5, objectives: [] });
    expect(answer).toMatchObject({
      kind: 'found',
      title: 'Mixed review, grade 5',
      notice: expect.stringContaining('mixed review of grade 5'),
    });
  });

  test('a review has skills of several domains of its grade', () => {
    const answer = understandTopic({ subject: 'Test', gradeLevel: 5, objectives: [] });
    const found = skills.filter((skill) => answer.kind === 'found' && answer.skills.includes(skill.id));
    expect(new Set(found.map((skill) => skill.domain)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(found.map((skill) => skill.grade))).toEqual(new Set([5]));
  });

  test('a grade without skills takes the nearest one and says so', () => {
    const answer = understandTopic({ subject: 'Math', gradeLevel: 12, objectives: ['  '] });
    expect(answer).toMatchObject({ title: 'Mixed review, grade 8', notice: expect.stringContaining('grade 12') });
  });

  test('a subject that names a topic is that topic', () => {
    const answer = understandTopic({ subject: 'Fractions', gradeLevel: 4, objectives: [] });
    expect(answer).toMatchObject({ title: 'Fractions, grade 4', subject: 'Mathematics', notice: null });
  });
});

describe('a topic that is not known', () => {
  test.each([
    'quantum chromodynamics',
    'the French Revolution',
    'how plants grow and multiply',
    'subtract percents',
    '5.NF.B.9',
    'constructor',
    '???',
  ])('is refused with near topics: %s', (objective) => {
    const answer = ask(5, objective);
    expect(answer.kind).toBe('unknown');
    expect(answer.kind === 'unknown' && answer.nearest.length >= 3 && answer.nearest.length <= 5).toBe(true);
  });

  test('names what a misspelled word comes near to', () => {
    const answer = ask(4, 'fracions');
    expect(answer.kind === 'unknown' && answer.nearest.every((name) => /fractions/i.test(name))).toBe(true);
  });

  test.each<[number, string]>([
    [8, 'quadratic equations'],
    [8, 'Solving Quadratic Equations!'],
    [8, 'factor quadratic expressions'],
    [8, 'cubic equations'],
    [8, 'rational functions'],
    [8, 'nonlinear functions'],
    [8, 'complex numbers'],
    [8, 'add and subtract polynomials'],
    [8, 'graph and solve quadratic equations'],
    [8, 'surface area of spheres with calculus'],
    [8, 'circle theorems'],
    [5, 'matrix multiplication'],
    [5, 'fractions in trigonometry'],
    [5, 'balancing chemical equations'],
    [5, 'cell division'],
    [5, 'photosynthesis in plants'],
    [5, 'photosynthesis and fractions'],
    [8, 'parts of a plant and photosynthesis'],
    [8, 'division of powers in government'],
  ])('is not answered in grade %i with something near: %s', (grade, objective) => {
    expect(ask(grade, objective)).toMatchObject({ kind: 'unknown', objective });
  });

  test.each<[number, string, string]>([
    [5, 'a fun game about adding fractions with pirates and pizza', 'add-unlike-fractions'],
    [5, 'Learn about fractions in a space adventure', 'add-unlike-fractions'],
    [3, 'magnets at home', 'magnets'],
    [8, 'challenging systems of equations', 'systems-of-two-equations'],
    [7, 'writing and solving pizza equations with brackets', 'equations-with-brackets'],
    [8, 'graphing linear equations', 'systems-of-two-equations'],
    [8, 'comparing functions', 'compare-two-linear-functions'],
  ])('is not taken from everyday words in grade %i: %s', (grade, objective, id) => {
    expect(skillsOf(grade, objective)).toContain(id);
  });

  test('is never what the names and keywords of a skill speak of', () => {
    const texts = skills.flatMap(({ name, keywords }) => [name, ...keywords]);
    expect(texts.filter(isForeign)).toEqual([]);
  });

  test('is left out beside a known one, and the notice says so', () => {
    expect(ask(5, 'add fractions', 'photosynthesis', 'add decimals')).toMatchObject({
      kind: 'found',
      skills: ['add-unlike-fractions', 'add-decimals'],
      objectives: ['add fractions', 'add decimals'],
      leftOut: ['photosynthesis'],
      notice: 'Not in the curriculum yet, and so left out: "photosynthesis".',
    });
    expect(ask(5, 'add fractions and quadratic equations')).toMatchObject({
      skills: ['add-unlike-fractions'],
      objectives: ['add fractions'],
      leftOut: ['quadratic equations'],
      notice: expect.stringContaining('left out: "quadratic equations"'),
    });
    expect(ask(5, 'add fractions', 'add decimals')).toMatchObject({ objectives: ['add fractions', 'add decimals'], leftOut: [] });
  });

  test('is refused where it is the first of several, and so what the lesson is about', () => {
    expect(ask(5, 'photosynthesis', 'add fractions')).toMatchObject({ kind: 'unknown', objective: 'photosynthesis' });
  });

  test('is asked about when it can mean several things', () => {
    const answer = ask(5, 'addition');
    expect(answer).toMatchObject({ kind: 'ambiguous' });
    expect(answer.kind === 'ambiguous' && answer.choices).toEqual(
      expect.arrayContaining(['Adding fractions with unlike denominators', 'Adding decimals']),
    );
  });
});

describe('suggestions', () => {
  test('are understood as just the topic that they show', () => {
    for (const { title, skillIds, grade } of suggestTopics('', 5, 50)) expect(skillsOf(grade, title)).toEqual(skillIds);
  });

  test.each([
    ['add fr', 'Adding fractions with unlike denominators'],
    ['times', 'Times tables to 10 × 10'],
    ['perc', 'Finding a percent of an amount'],
    ['5.nf', 'Adding fractions with unlike denominators'],
    ['learn to add fractions', 'Adding fractions with unlike denominators'],
  ])('begin for "%s" with "%s"', (text, title) => {
    expect(suggestTopics(text, 5, 3)[0]?.title).toBe(title);
  });

  test('start with the grade when nothing is typed, and are none for what is unknown', () => {
    expect(suggestTopics('', 6, 3).map((topic) => topic.grade)).toEqual([6, 6, 6]);
    expect(suggestTopics('qqqq', 5, 8)).toEqual([]);
  });
});
