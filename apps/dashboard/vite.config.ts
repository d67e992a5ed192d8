import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const backend = 'http://127.0.0.1:8009';

/** The page's settings may stand in the root's `.env` or here; here wins, and the process environment wins over both. */
function pageSettings(mode: string): Record<string, string> {
  const settings = { ...loadEnv(mode, repository, 'VITE_'), ...loadEnv(mode, here, 'VITE_') };
  const { version } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));
  settings.PAGE_VERSION = version;
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]));
}

/** KaTeX names three formats of each font; every browser that runs this page takes the first. */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform: (code, id) =>
      /katex.*\.css$/.test(id)
        ? { code: code.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, ''), map: null }
        : null,
  };
}

export default defineConfig(({ mode }) => ({
  root: here,
  plugins: [react(), onlyWoff2()],
  define: pageSettings(mode),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Our packages do nothing on import, so what the page does not use of them is left out: the game, the place writer.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/packages\/[a-z]+\/src\//, sideEffects: false }] },
      // What every page takes, in one file, so that the players' page is small. Not to evaluate is said in it before anyone makes a schema.
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: /\/node_modules\/(?:zod|react|react-dom|scheduler|@tanstack\/[a-z-]+)\/|\/lib\/no-eval\.ts$/ },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': backend,
      '/pusher': backend,
      '/health': backend,
      '/app': { target: backend.replace('http', 'ws'), ws: true },
    },
  },
}));
