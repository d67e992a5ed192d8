import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { comparePlaces, instancesByPath, readPlace } from '../testing/index.ts';
import table from './class-table.json' with { type: 'json' };
import { propertyType } from './instance.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name));
/** Paths and classes of what we write ourselves; the rest of a place is Studio's own. */
const knownInstances = (file: Buffer): string[] =>
  [...instancesByPath(readPlace(file, 'Studio'))].flatMap(([path, { className }]) =>
    className !== 'Instance' && className in table.classes ? [`${path} ${className}`] : [],
  );

interface StudioItem {
  class: string;
  Properties: Record<string, StudioProperty[]>[];
  Item?: StudioItem[];
}
interface StudioProperty {
  name: string;
}

/** Class, element and name of each property in a file that Studio wrote, as far as we write that class. */
function studioProperties(xml: Buffer): { className: string; element: string; name: string }[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  const walk = (item: StudioItem): { className: string; element: string; name: string }[] => [
    ...(item.class in table.classes ? (item.Properties ?? []) : []).flatMap((properties) =>
      Object.entries(properties).flatMap(([element, all]) => all.map(({ name }) => ({ className: item.class, element, name }))),
    ),
    ...(item.Item ?? []).flatMap(walk),
  ];
  const [root] = parser.parse(xml).roblox as [{ Item: StudioItem[] }];
  return root.Item.flatMap(walk);
}

describe('files that Studio wrote', () => {
  test.each(['module-script', 'text-label', 'three-parts'])('%s is the same model read from XML and from binary', (name) => {
    expect(comparePlaces(fixture(`${name}.rbxmx`), fixture(`${name}.rbxm`), 'Studio')).toEqual([]);
  });

  test('the baseplate place holds the same services and parts in XML and in binary', () => {
    const instances = knownInstances(fixture('baseplate.rbxlx'));
    expect(instances).toContain('/Workspace/Baseplate Part');
    expect(instances.length).toBeGreaterThan(8);
    expect(knownInstances(fixture('baseplate.rbxl'))).toEqual(instances);
  });

  test('name and type the properties as our class table does', () => {
    const files = ['baseplate.rbxlx', 'module-script.rbxmx', 'text-label.rbxmx', 'three-parts.rbxmx'];
    const written = files.flatMap((name) => studioProperties(fixture(name)));
    const ours = new Map<string, string>(
      Object.values(table.classes).flatMap(({ properties }) =>
        Object.entries(properties).map(([name, { stored }]) => [stored, name] as const),
      ),
    );
    const known = written.filter(({ name }) => ours.has(name));
    const differing = known.flatMap(({ className, element, name }) => {
      const { stored, element: mine } = propertyType(className, ours.get(name) ?? name);
      return stored === name && mine === element ? [] : [`${className}.${name}: ${element} in Studio, ${mine} here`];
    });
    expect(known.length).toBeGreaterThan(150);
    expect(differing).toEqual([]);
  });
});
