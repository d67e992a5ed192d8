/**
 * Writes the class table of the place writer, `packages/experience/src/place/class-table.json`, from the reflection
 * database that comes with rbx-dom: how each property of the classes we write is called and typed in a file.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What places are made of; superclasses follow by themselves. */
const classNames = `
  Workspace Terrain Folder Model Part SpawnLocation SurfaceGui BillboardGui TextLabel ProximityPrompt Lighting Atmosphere
  ServerStorage ServerScriptService ReplicatedStorage StarterGui StarterPlayer StarterPlayerScripts HttpService
  ModuleScript Script LocalScript StringValue
`
  .trim()
  .split(/\s+/);
/** Types of the reflection database and their elements in the XML format. */
const elements = {
  Bool: 'bool',
  Int32: 'int',
  Int64: 'int64',
  Float32: 'float',
  Float64: 'double',
  String: 'string',
  Vector2: 'Vector2',
  Vector3: 'Vector3',
  CFrame: 'CoordinateFrame',
  Color3: 'Color3',
  Color3uint8: 'Color3uint8',
  UDim2: 'UDim2',
  Ref: 'Ref',
  Font: 'Font',
  Enum: 'token',
};
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { reflection } = createRequire(join(root, 'packages/experience/package.json'))('rbx-dom');
const enumNames = new Set();

/** Name for scripts to its name and element in the file, and its enum where it has one. */
function describeProperties(found) {
  const properties = {};
  for (const name of Object.keys(found.Properties).sort()) {
    const serialization = found.Properties[name].Kind.Canonical?.Serialization;
    const stored = serialization === 'Serializes' ? name : serialization?.SerializesAs;
    const type = found.Properties[stored]?.DataType;
    const element = name === 'Source' ? 'ProtectedString' : elements[type?.Enum ? 'Enum' : type?.Value];
    if (!stored || !element) continue;
    properties[name] = type.Enum ? { stored, element, enum: type.Enum } : { stored, element };
    if (type.Enum) enumNames.add(type.Enum);
  }
  return properties;
}

const classes = {};
for (const name of classNames) {
  for (let next = name; next && !classes[next]; next = reflection.class(next).Superclass) {
    const found = reflection.class(next);
    classes[next] = { ...(found.Superclass ? { superclass: found.Superclass } : {}), properties: describeProperties(found) };
  }
}
const rows = (table) =>
  Object.keys(table)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(table[name])}`)
    .join(',\n');
const enums = Object.fromEntries([...enumNames].map((name) => [name, reflection.enumItems(name)]));
const sortedEnums = Object.fromEntries(
  Object.entries(enums).map(([name, items]) => [name, Object.fromEntries(Object.entries(items).sort((a, b) => a[1] - b[1]))]),
);
const target = process.argv[2] ?? join(root, 'packages/experience/src/place/class-table.json');
writeFileSync(target, `{\n  "classes": {\n${rows(classes)}\n  },\n  "enums": {\n${rows(sortedEnums)}\n  }\n}\n`);
