/**
 * Writes the class table of the playtest's fake Roblox, `packages/experience/src/proof/class-table.json`,
 * from the reflection database that comes with rbx-dom. A property that is not in it cannot be read or set there.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the game and its places are made of; superclasses follow by themselves. */
const classNames = `
  DataModel Workspace Terrain Players Player PlayerGui ReplicatedStorage ServerStorage ServerScriptService
  StarterPlayer StarterPlayerScripts StarterGui Lighting SoundService RunService UserInputService GuiService
  InputObject Atmosphere Sky Folder Model Part WedgePart SpawnLocation ModuleScript Script LocalScript RemoteEvent
  Teams Team TextChatService TextChannel ChatWindowConfiguration ChatInputBarConfiguration BubbleChatConfiguration
  HttpService Sound IntValue StringValue ProximityPrompt SurfaceGui BillboardGui ScreenGui Frame TextLabel TextButton UICorner
  UIPadding UIListLayout UIGridLayout UISizeConstraint UITextSizeConstraint Highlight ParticleEmitter PointLight
  SpecialMesh
`
  .trim()
  .split(/\s+/);
const enumNames = `
  Material Font KeyCode AutomaticSize FillDirection HorizontalAlignment VerticalAlignment SortOrder TextXAlignment
  TextYAlignment UserInputType UserInputState NormalId PartType SurfaceType CoreGuiType
`
  .trim()
  .split(/\s+/);
const simpleTypes = new Set(['Bool', 'String', 'Int32', 'Int64', 'Float32', 'Float64']);

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { reflection } = createRequire(join(root, 'packages/experience/package.json'))('rbx-dom');

const classes = {};
for (const name of classNames) {
  for (let next = name; next && !classes[next]; next = reflection.class(next).Superclass) {
    classes[next] = describeClass(reflection.class(next));
  }
}
const enums = Object.fromEntries(enumNames.map((name) => [name, Object.keys(reflection.enum(name).items).sort()]));
const target = join(root, 'packages/experience/src/proof/class-table.json');
const rows = Object.keys(classes)
  .sort()
  .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(classes[name])}`);
writeFileSync(target, `{\n  "classes": {\n${rows.join(',\n')}\n  },\n  "enums": ${JSON.stringify(enums)}\n}\n`);

/** `properties`: name to type, `=` before it where scripts may only read; `defaults`: those that are plain values. */
function describeClass(found) {
  const properties = {};
  for (const name of Object.keys(found.Properties).sort()) {
    const { Scriptability, DataType } = found.Properties[name];
    if (Scriptability !== 'Read' && Scriptability !== 'ReadWrite') continue;
    const type = DataType.Enum ? `Enum.${DataType.Enum}` : DataType.Value;
    properties[name] = Scriptability === 'Read' ? `=${type}` : type;
  }
  const defaults = {};
  for (const name of Object.keys(found.DefaultProperties ?? {}).sort()) {
    const [type, value] = Object.entries(found.DefaultProperties[name])[0] ?? [];
    if (simpleTypes.has(type) && properties[name] && value !== null) defaults[name] = value;
  }
  return { super: found.Superclass ?? '', properties, defaults };
}
