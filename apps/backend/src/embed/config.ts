import { type Config, loadConfig } from '#config';

let loaded: Config | undefined;

/** The configuration of this process's environment. Importing reads nothing: the first look does, and throws a ConfigError there. */
export const settings: Config = Object.create(null, lazySlices());

function lazySlices(): PropertyDescriptorMap {
  // An empty environment is sound, and has all the slices there are.
  const slices = loadConfig({});
  const isSlice = (name: string): name is keyof Config => name in slices;
  const names = Object.keys(slices).filter(isSlice);
  return Object.fromEntries(
    names.map((name) => {
      const get = (): Config[keyof Config] => {
        loaded ??= loadConfig(process.env);
        return loaded[name];
      };
      return [name, { enumerable: true, get }];
    }),
  );
}
