/**
 * Types that roblox-ts 3.0.0 looks up by name in every program before it writes Luau. A game script can use none of them, so they
 * are declared here with what is looked up, instead of reading the five megabytes of Roblox's own types for each script.
 */
const text = 'byte find format gmatch gsub lower match rep reverse split sub upper';
const operators: Record<string, string> = {
  CFrame: 'add sub mul',
  UDim: 'add sub',
  UDim2: 'add sub',
  Vector2: 'add sub mul div idiv',
  Vector2int16: 'add sub mul div',
  Vector3: 'add sub mul div idiv',
  Vector3int16: 'add sub mul div',
  Number: 'idiv',
  String: text,
  ReadVoxelsArray: '',
};

export const robloxTypes = Object.entries(operators)
  .map(
    ([name, members]) =>
      `interface ${name} { ${members
        .split(' ')
        .filter(Boolean)
        .map((member) => `${member}(): void;`)
        .join(' ')} }`,
  )
  .join('\n');
