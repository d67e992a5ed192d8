import { type Config, loadConfig } from '#config';

let loaded: Config | undefined;

/** The configuration of this process's environment, read when it is first looked at. */
export const settings: Config = new Proxy({} as Config, {
  get: (_target, name) => Reflect.get((loaded ??= loadConfig(process.env)), name),
  ownKeys: () => Reflect.ownKeys((loaded ??= loadConfig(process.env))),
  getOwnPropertyDescriptor: (_target, name) => Reflect.getOwnPropertyDescriptor((loaded ??= loadConfig(process.env)), name),
});
