/** Every colour of the page, for both schemes. The pairs that carry text are listed and measured in the test beside. */
export type Tokens = typeof light;

const light = {
  paper: '#fbf6ec',
  card: '#fffdf8',
  sunken: '#f2eadb',
  line: '#ddd2be',
  edge: '#857a68',
  ink: '#1d1a16',
  quiet: '#5b5246',
  strong: '#2640bd',
  strongInk: '#ffffff',
  strongSide: '#16257a',
  strongWash: '#e3e7fb',
  right: '#1c6238',
  rightWash: '#e0efdd',
  wrong: '#9c2322',
  wrongWash: '#fae3dc',
  caution: '#704600',
  cautionWash: '#fbe9bf',
};

const dark: Tokens = {
  paper: '#171411',
  card: '#211d18',
  sunken: '#100e0b',
  line: '#3b342b',
  edge: '#8f8473',
  ink: '#f6efe4',
  quiet: '#cabfae',
  strong: '#a3b4ff',
  strongInk: '#10143a',
  strongSide: '#6b82e0',
  strongWash: '#252b4d',
  right: '#93d8a5',
  rightWash: '#1c3324',
  wrong: '#ffaa9c',
  wrongWash: '#43211c',
  caution: '#f3c667',
  cautionWash: '#3d2f12',
};

export const tokens = { light, dark };

/** `strongWash` becomes `--strong-wash`. */
export function cssVariables(set: Tokens): Record<string, string> {
  return Object.fromEntries(
    Object.entries(set).map(([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value]),
  );
}
