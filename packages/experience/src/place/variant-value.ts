import { enumNumber, propertyType, type Value } from './instance.ts';
import { finite, plainText } from './write-xml.ts';

type Json = string | number | boolean | Json[] | { [key: string]: Json };
export type VariantJson = Record<string, Json>;

const numberKinds: Readonly<Record<string, string>> = { int: 'Int32', int64: 'Int64', float: 'Float32', double: 'Float64' };

const listKinds: Readonly<Record<string, (values: readonly number[]) => VariantJson>> = {
  Vector2: (values) => ({ Vector2: values.map(finite) }),
  Vector3: (values) => ({ Vector3: values.map(finite) }),
  Color3: (values) => ({ Color3: values.map((value) => finite(value / 255)) }),
  Color3uint8: (values) => ({ Color3uint8: [...values] }),
  UDim2: ([scaleX, offsetX, scaleY, offsetY]) => ({
    UDim2: [
      [finite(scaleX), finite(offsetX)],
      [finite(scaleY), finite(offsetY)],
    ],
  }),
  CoordinateFrame: (values) => {
    const numbers = values.map(finite);
    return { CFrame: { position: numbers.slice(0, 3), orientation: [3, 6, 9].map((at) => numbers.slice(at, at + 3)) } };
  },
};

function textVariant(element: string, text: string): VariantJson | undefined {
  if (element === 'string' || element === 'ProtectedString') return { String: plainText(text) };
  if (element !== 'Font') return undefined;
  return { Font: { family: `rbxasset://fonts/families/${text}.json`, weight: 'Medium', style: 'Normal' } };
}

/** A property's value as rbx-dom takes it: what `writeXml` writes of it, typed. Throws on what a place cannot hold. */
export function variantValue(className: string, name: string, value: Value): VariantJson {
  const type = propertyType(className, name);
  let variant: VariantJson | undefined;
  if (typeof value === 'string')
    variant = type.enum === undefined ? textVariant(type.element, value) : { Enum: enumNumber(type.enum, value) };
  else if (typeof value === 'number') {
    const kind = numberKinds[type.element];
    variant = kind === undefined ? undefined : { [kind]: finite(value) };
  } else if (typeof value === 'boolean') variant = type.element === 'bool' ? { Bool: value } : undefined;
  else variant = listKinds[type.element]?.(value);
  if (!variant) throw new Error(`${JSON.stringify(value)} is no ${type.enum ?? type.element}.`);
  return variant;
}
