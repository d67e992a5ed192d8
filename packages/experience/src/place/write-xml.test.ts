import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { instance } from './instance.ts';
import { placeModules } from './place-tree.ts';
import { writeXml } from './write-xml.ts';

const root = join(import.meta.dirname, '../../../..');

describe('writeXml', () => {
  test('refuses a property that the class does not have', () => {
    expect(() => writeXml([instance('Part', 'P', { Anchord: true })])).toThrow(
      'Part has no property Anchord that a place can hold.',
    );
    expect(() => writeXml([instance('Part', 'P', { constructor: true })])).toThrow(/no property constructor/);
  });

  test('refuses a class and an enum item that do not exist', () => {
    expect(() => instance('Prat', 'P')).toThrow(/Prat/);
    expect(() => writeXml([instance('Part', 'P', { Material: 'Gras' })])).toThrow('Material has no item Gras.');
  });

  test('refuses a value of another type, a list of another length, and what is no finite number', () => {
    expect(() => writeXml([instance('Part', 'P', { Anchored: 1 })])).toThrow('1 is no bool.');
    expect(() => writeXml([instance('Part', 'P', { Size: [1, 2] })])).toThrow(/3 numbers/);
    expect(() => writeXml([instance('Part', 'P', { Transparency: Number.NaN })])).toThrow(/finite/);
  });

  test('writes properties under the names that files use and counts referents', () => {
    const xml = writeXml([instance('Part', 'P', { Color: [255, 0, 16], Size: [1, 2, 3] }, [instance('Folder', 'F')])]);
    expect(xml).toContain('<Color3uint8 name="Color3uint8">4294901776</Color3uint8>');
    expect(xml).toContain('<Vector3 name="size"><X>1</X><Y>2</Y><Z>3</Z></Vector3>');
    expect([...xml.matchAll(/referent="(\w+)"/g)].map(([, referent]) => referent)).toEqual(['RBX00000000', 'RBX00000001']);
  });
});

describe('placeModules', () => {
  test('keeps a script that is also a folder for others, whichever comes first', () => {
    const script = { path: ['ServerStorage', 'Game'], className: 'ModuleScript', source: 'return 1' } as const;
    const inside = { path: ['ServerStorage', 'Game', 'part'], className: 'ModuleScript', source: 'return 2' } as const;
    for (const modules of [
      [script, inside],
      [inside, script],
    ]) {
      const [storage] = placeModules([], modules);
      expect(storage?.children).toMatchObject([{ name: 'Game', className: 'ModuleScript', children: [{ name: 'part' }] }]);
    }
    expect(() => placeModules([], [script, script])).toThrow(/called Game/);
  });
});

describe('class-table.json', () => {
  test('is what the reflection database gives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'class-table-'));
    const fresh = join(folder, 'class-table.json');
    try {
      execFileSync(process.execPath, [join(root, 'scripts/generate-class-table.mjs'), fresh]);
      expect(readFileSync(fresh, 'utf8')).toBe(readFileSync(join(import.meta.dirname, 'class-table.json'), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
