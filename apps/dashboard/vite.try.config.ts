import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import dashboard from './vite.config.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the playtest takes from Node, and who gives it in a page. */
const standIns: readonly { in: RegExp; of: string; by: string }[] = [
  { in: /\/proof\/luau-machine\.ts$/, of: 'node:worker_threads', by: here('src/try/proof/owned-worker.ts') },
  { in: /\/proof\/worker\.ts$/, of: 'node:worker_threads', by: here('src/try/proof/parent-port.ts') },
  { in: /\/experience\/src\/proof\//, of: './assets.ts', by: here('src/try/proof/assets.ts') },
  // The playtest takes the other of luau-web's two builds, in any browser.
  { in: /\/luau-web\/src\//, of: './lib/Luau.Web.JSPI.js', by: here('src/try/proof/nothing.ts') },
  // Behind a question whether this is Node.
  { in: /\/luau-web\/src\//, of: 'module', by: here('src/try/proof/nothing.ts') },
];

/** Lets the playtest run in a page, and refuses to build whatever else asks for Node. */
function withoutNode(): Plugin {
  return {
    name: 'without-node',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const standIn = standIns.find((each) => each.of === source && each.in.test(importer));
      if (standIn !== undefined) return standIn.by;
      if (source.startsWith('node:') || isBuiltin(source)) {
        this.error(`${importer} imports ${source}, which no page has: what the page without a server uses must not need Node.`);
      }
      return null;
    },
  };
}

/** The page without a server: static files for any web host, under any path. */
export default defineConfig((env) =>
  mergeConfig(dashboard(env), {
    root: here('try'),
    base: './',
    publicDir: here('public'),
    plugins: [withoutNode()],
    worker: { format: 'es', plugins: () => [withoutNode()] },
    build: { outDir: here('../../build/try'), emptyOutDir: true },
  }),
);
