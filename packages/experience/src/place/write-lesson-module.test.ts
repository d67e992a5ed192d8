import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runLuau } from '../proof/index.ts';
import { sampleExperience } from '../sample.ts';
import { luauValue, writeLessonModule } from './write-lesson-module.ts';

/** Reads a Luau string in double quotes back, by the escapes of the language's grammar. */
function readLuauString(source: string): string {
  const plain: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
  return source
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gs, (_, code?: string, char = '') =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (plain[char] ?? '?'),
    );
}

describe('writeLessonModule', () => {
  test('quotes any text so that it ends where it should and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quoted = luauValue(text);
        expect(quoted.slice(1, -1)).not.toMatch(/(?<!\\)(?:\\\\)*"/);
        expect(['\n', '\r', '\u0000'].filter((char) => quoted.includes(char))).toEqual([]);
        expect(readLuauString(quoted)).toBe(text.toWellFormed());
      }),
      { numRuns: 500 },
    );
  });

  test('writes a table a person can read, with the field names of experience.json', () => {
    const source = writeLessonModule(sampleExperience(2, 'castle'));
    expect(source).toContain('\ttitle = "Adding",\n\tgrade = 3,\n\ttheme = "castle",\n\trules = {\n\t\tpoints_per_correct = 10,');
    expect(source).toContain('question_id = "q1",');
    expect(source).toContain('prompt = "What is 0 + 1?",');
  });

  test('is a module that Luau runs, with every byte of a hostile text in it', async () => {
    const title = 'x]]> ]] "q" \\ \' \u0000 é 😀 \t\r\n --[[ ${a} ]]';
    const source = writeLessonModule({ ...sampleExperience(3, 'island'), title });
    const probe =
      'return table.concat({ string.byte(lesson.title, 1, -1) }, " ") .. "/" .. lesson.questions[3].answer .. #lesson.terrain';
    const run = await runLuau(`local lesson = (function()\n${source}\nend)()\n${probe}`);
    expect(run).toMatchObject({ ok: true, result: `${[...Buffer.from(title)].join(' ')}/a2` });
  });

  test('leaves out what is undefined and puts keywords in brackets', () => {
    expect(luauValue({ a: undefined, end: 1, 'b c': [1, 2] })).toBe('{\n\t["end"] = 1,\n\t["b c"] = { 1, 2 },\n}');
  });
});
