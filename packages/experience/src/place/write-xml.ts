import { enumNumber, type Instance, type PropertyType, propertyType, type Value } from './instance.ts';

const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Without what no XML file can hold, so that a text is the same in every format. */
export function plainText(text: string): string {
  return text.replace(notXml, '');
}

function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"\r]/g, (char) => escapes[char] ?? char);
}

/** No `]]>` may stand inside a CDATA section: it is split over two. */
function cdata(text: string): string {
  return `<![CDATA[${plainText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Rounded to a millionth, in every format. Throws on what is no finite number. */
export function finite(value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value)) throw new Error(`A place holds finite numbers only, not ${value}.`);
  return Math.round(value * 1e6) / 1e6 + 0;
}

const number = (value: number | undefined): string => String(finite(value));

function fields(names: readonly string[], values: readonly number[]): string {
  if (names.length !== values.length) throw new Error(`${names.length} numbers are needed, not ${values.length}.`);
  return names.map((name, index) => `<${name}>${number(values[index])}</${name}>`).join('');
}

const frameFields = ['X', 'Y', 'Z', 'R00', 'R01', 'R02', 'R10', 'R11', 'R12', 'R20', 'R21', 'R22'];

/** Elements of several numbers. A CFrame is its position and its rotation matrix by rows; a UDim2 is scale, offset, scale, offset. */
const listElements: Readonly<Record<string, (values: readonly number[]) => string>> = {
  Vector2: (values) => fields(['X', 'Y'], values),
  Vector3: (values) => fields(['X', 'Y', 'Z'], values),
  CoordinateFrame: (values) => fields(frameFields, values),
  Color3: (values) =>
    fields(
      ['R', 'G', 'B'],
      values.map((value) => value / 255),
    ),
  Color3uint8: ([red = 0, green = 0, blue = 0]) => String((0xff000000 | (red << 16) | (green << 8) | blue) >>> 0),
  UDim2: (values) => fields(['XS', 'XO', 'YS', 'YO'], values),
};

/** One of the fonts that come with Roblox, in medium weight. */
function font(family: string): string {
  return `<Family><url>rbxasset://fonts/families/${escapeXml(family)}.json</url></Family><Weight>500</Weight><Style>Normal</Style>`;
}

const numberElements = new Set(['int', 'int64', 'float', 'double']);

function content(type: PropertyType, value: Value): string {
  if (typeof value === 'string') {
    if (type.enum !== undefined) return String(enumNumber(type.enum, value));
    if (type.element === 'string') return escapeXml(value);
    if (type.element === 'ProtectedString') return cdata(value);
    if (type.element === 'Font') return font(value);
  } else if (typeof value === 'number') {
    if (numberElements.has(type.element)) return number(value);
  } else if (typeof value === 'boolean') {
    if (type.element === 'bool') return String(value);
  } else {
    const write = listElements[type.element];
    if (write) return write(value);
  }
  throw new Error(`${JSON.stringify(value)} is no ${type.enum ?? type.element}.`);
}

/** Writes one property; its type is looked up once for each class and name, as a place writes the same ones thousands of times. */
function createPropertyWriter(): (className: string, name: string, value: Value) => string {
  const known = new Map<string, PropertyType>();
  return (className, name, value) => {
    const key = `${className}.${name}`;
    const type = known.get(key) ?? propertyType(className, name);
    known.set(key, type);
    return `<${type.element} name="${type.stored}">${content(type, value)}</${type.element}>`;
  };
}

/**
 * Instances as the text of an `.rbxlx` file. Referents are counted from the first instance on, so that the same
 * instances give the same bytes. Throws on an unknown property, enum item, or a value of another type.
 */
export function writeXml(roots: readonly Instance[]): string {
  let count = 0;
  const property = createPropertyWriter();
  const write = ({ className, name, properties, children }: Instance, indent: string): string => {
    const referent = `RBX${(count++).toString(16).padStart(8, '0').toUpperCase()}`;
    const lines = Object.entries({ Name: name, ...properties }).map(
      ([key, value]) => `${indent}\t\t${property(className, key, value)}\n`,
    );
    const inner = children.map((child) => write(child, `${indent}\t`)).join('');
    const head = `${indent}<Item class="${className}" referent="${referent}">\n${indent}\t<Properties>\n`;
    return `${head}${lines.join('')}${indent}\t</Properties>\n${inner}${indent}</Item>\n`;
  };
  const items = roots.map((root) => write(root, '\t')).join('');
  const head = '<roblox xmlns:xmime="http://www.w3.org/2005/05/xmlmime" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `${head} xsi:noNamespaceSchemaLocation="http://www.roblox.com/roblox.xsd" version="4">\n${items}</roblox>\n`;
}
