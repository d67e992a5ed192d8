import { enumNumber, propertyType, type Value } from '../place/instance.ts';
import { finite } from '../place/write-xml.ts';

const shares = (values: readonly number[]): number[] => values.map((value) => finite(value / 255));

/** A property's value as a Rojo project writes it: its kind is told only where Rojo cannot look it up. Throws on what no place can hold. */
export function projectValue(className: string, name: string, value: Value): unknown {
  const type = propertyType(className, name);
  if (typeof value === 'string') {
    if (type.enum !== undefined) enumNumber(type.enum, value);
    if (type.element !== 'Font') return value;
    return { family: `rbxasset://fonts/families/${value}.json`, weight: 'Medium', style: 'Normal' };
  }
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'boolean') return value;
  if (type.element === 'Color3' || type.element === 'Color3uint8') return shares(value);
  const [a = 0, b = 0, c = 0, d = 0] = value;
  if (type.element === 'UDim2')
    return {
      UDim2: [
        [finite(a), finite(b)],
        [finite(c), finite(d)],
      ],
    };
  return value.map(finite);
}
