import { type Dom, type InstanceView, readBinary, readXml, reflection, type Variant } from 'rbx-dom';

/**
 * A place or model as rbx-dom reads it, XML or binary. In XML of ours an unknown property is an error; Studio's own files hold more
 * than the reflection database knows, so of those it is passed over.
 */
export function readPlace(file: Uint8Array, from: 'us' | 'Studio' = 'us'): Dom {
  const isBinary = Buffer.from(file.subarray(0, 8)).toString('latin1') === '<roblox!';
  if (isBinary) return readBinary(Buffer.from(file));
  return readXml(Buffer.from(file), { propertyBehavior: from === 'us' ? 'errorOnUnknown' : 'ignoreUnknown' });
}

/** Instances by their path from the root; siblings of one name are counted. */
export function instancesByPath(dom: Dom): Map<string, InstanceView> {
  const found = new Map<string, InstanceView>();
  const walk = (view: InstanceView, path: string): void => {
    for (const referent of view.children) {
      const child = dom.instance(referent);
      if (!child) continue;
      const plain = `${path}/${child.name}`;
      let own = plain;
      for (let count = 2; found.has(own); count++) own = `${plain}#${count}`;
      found.set(own, child);
      walk(child, own);
    }
  };
  walk(dom.root(), '');
  return found;
}

/** What a property refers to, by path: referents differ from file to file. */
function byPath(instances: ReadonlyMap<string, InstanceView>): (value: Variant | undefined) => Variant | undefined {
  const paths = new Map([...instances].map(([path, { referent }]) => [referent, path]));
  return (value) => {
    const referent = value?.['Ref'];
    return typeof referent === 'string' ? { Ref: paths.get(referent) ?? 'nothing' } : value;
  };
}

/** A file may leave out what is the default; a binary one cannot, once another instance of the class has another value. */
function isSame(className: string, name: string, a: Variant | undefined, b: Variant | undefined): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const told = a ?? b;
  return (
    (a === undefined || b === undefined) && JSON.stringify(told) === JSON.stringify(reflection.defaultProperty(className, name))
  );
}

/**
 * How two places or models differ, instance by instance: classes, properties, and what only one of them has. Empty when they are the
 * same; the order of siblings does not count.
 */
export function comparePlaces(one: Uint8Array, other: Uint8Array, from: 'us' | 'Studio' = 'us'): string[] {
  const [left, right] = [instancesByPath(readPlace(one, from)), instancesByPath(readPlace(other, from))];
  const [ofLeft, ofRight] = [byPath(left), byPath(right)];
  const missing = [...right.keys()].filter((path) => !left.has(path)).map((path) => `${path} is only in the second`);
  const differing = [...left].flatMap(([path, a]) => {
    const b = right.get(path);
    if (!b) return [`${path} is only in the first`];
    if (a.className !== b.className) return [`${path} is ${a.className} in the first and ${b.className} in the second`];
    const names = new Set([...Object.keys(a.properties), ...Object.keys(b.properties)]);
    return [...names].flatMap((name) => {
      const [x, y] = [ofLeft(a.properties[name]), ofRight(b.properties[name])];
      if (isSame(a.className, name, x, y)) return [];
      return [`${path}.${name} is ${JSON.stringify(x)} in the first and ${JSON.stringify(y)} in the second`];
    });
  });
  return [...differing, ...missing];
}
