import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binOf } from '../scripts/check.mjs';
import { inRoot } from '../scripts/places.mjs';

/** An arrow of ARCHITECTURE.md: a file, an import that it must not hold, and the clean twin that it may. */
type Fence = { file: string; forbidden: string; allowed: string; rule?: string };

const imports = 'eslint(no-restricted-imports)';
const env = 'node(no-process-env)';
const nodeModules = 'import(no-nodejs-modules)';
const value = (from: string) => `import { a } from '${from}';\nexport const b = a;\n`;
const type = (from: string) => `import type { A } from '${from}';\nexport type B = A;\n`;

const pure = ['contracts', 'curriculum', 'game', 'experience', 'lesson', 'exports'];

const fences: Fence[] = [
  { file: 'packages/contracts/src/a.ts', forbidden: value('pino'), allowed: value('zod') },
  { file: 'packages/contracts/src/b.ts', forbidden: value('@toolboxai/game'), allowed: value('./a.ts') },
  { file: 'packages/contracts/src/c.ts', forbidden: value('../../game/src/decide.ts'), allowed: value('../c.ts') },
  { file: 'packages/curriculum/src/a.ts', forbidden: value('@toolboxai/game'), allowed: value('@toolboxai/contracts') },
  { file: 'packages/curriculum/src/b.ts', forbidden: type('@toolboxai/experience/preview'), allowed: value('fraction.js') },
  { file: 'packages/game/src/a.ts', forbidden: type('@toolboxai/contracts'), allowed: value('./decide.ts') },
  { file: 'packages/game/src/b.ts', forbidden: value('fraction.js'), allowed: value('../b.ts') },
  { file: 'packages/experience/src/a.ts', forbidden: value('@toolboxai/curriculum'), allowed: value('@toolboxai/game') },
  { file: 'packages/experience/src/worlds/b.ts', forbidden: value('../../../lesson/src/a.ts'), allowed: value('../a.ts') },
  { file: 'packages/lesson/src/a.ts', forbidden: value('@toolboxai/database'), allowed: value('@toolboxai/curriculum') },
  { file: 'packages/lesson/src/b.ts', forbidden: value('@toolboxai/experience/proof'), allowed: value('@toolboxai/experience') },
  { file: 'packages/exports/src/a.ts', forbidden: value('@toolboxai/lesson'), allowed: value('@toolboxai/curriculum') },
  { file: 'packages/exports/src/b.ts', forbidden: type('@toolboxai/experience'), allowed: value('fflate') },
  { file: 'packages/scripts/src/a.ts', forbidden: value('@toolboxai/lesson'), allowed: value('@toolboxai/experience/proof') },
  { file: 'packages/scripts/src/b.ts', forbidden: type('@toolboxai/experience'), allowed: value('@toolboxai/contracts') },
  { file: 'packages/codemod/src/a.ts', forbidden: value('@toolboxai/backend/config'), allowed: value('@toolboxai/contracts') },
  { file: 'packages/codemod/src/b.ts', forbidden: value('node:fs'), allowed: value('oxc-parser'), rule: nodeModules },
  { file: 'packages/channels/src/a.ts', forbidden: type('@toolboxai/contracts'), allowed: value('ws') },
  { file: 'packages/channels/src/b.ts', forbidden: value('fastify'), allowed: value('node:http') },
  { file: 'packages/database/src/a.ts', forbidden: value('@toolboxai/tasks'), allowed: value('@toolboxai/contracts') },
  { file: 'packages/tasks/src/a.ts', forbidden: value('@toolboxai/lesson'), allowed: value('@toolboxai/database') },
  { file: 'packages/tasks/src/b.ts', forbidden: value('@toolboxai/contracts'), allowed: value('pg') },
  { file: 'packages/migration/src/a.ts', forbidden: value('@toolboxai/curriculum'), allowed: value('@toolboxai/database') },
  {
    file: 'apps/backend/src/platform/http/a.ts',
    forbidden: value('@toolboxai/database'),
    allowed: value('@toolboxai/contracts'),
  },
  {
    file: 'apps/backend/src/platform/http/b.ts',
    forbidden: type('#features/auth'),
    allowed: value('#platform/log'),
  },
  { file: 'apps/backend/src/platform/http/c.ts', forbidden: value('../log/a.ts'), allowed: value('./b.ts') },
  {
    file: 'apps/backend/src/features/agents/a.ts',
    forbidden: value('#features/events'),
    allowed: type('#features/events'),
  },
  {
    file: 'apps/backend/src/features/agents/b.ts',
    forbidden: type('../events/index.ts'),
    allowed: value('#platform/http'),
  },
  { file: 'apps/backend/src/features/agents/c.ts', forbidden: value('../events/store.ts'), allowed: value('./store.ts') },
  { file: 'apps/backend/src/features/agents/d.ts', forbidden: value('../../app.ts'), allowed: value('@toolboxai/lesson') },
  { file: 'apps/backend/src/config/a.ts', forbidden: value('../app.ts'), allowed: value('./load-config.ts') },
  {
    file: 'apps/backend/src/app.ts',
    forbidden: value('../../cli/src/commands/serve.ts'),
    allowed: value('./features/auth/index.ts'),
  },
  { file: 'apps/backend/src/features/auth/a.ts', forbidden: value('toolboxai'), allowed: value('@toolboxai/database') },
  { file: 'packages/database/src/b.ts', forbidden: value('../../../apps/cli/bin/toolboxai.mjs'), allowed: value('node:fs') },
  { file: 'apps/dashboard/src/lib/a.ts', forbidden: value('../features/lesson/a.ts'), allowed: value('@toolboxai/contracts') },
  { file: 'apps/dashboard/src/ui/a.tsx', forbidden: value('../app/router.ts'), allowed: value('../lib/a.ts') },
  { file: 'apps/dashboard/src/features/lesson/a.tsx', forbidden: value('../../app/router.ts'), allowed: value('../../ui/a.tsx') },
  { file: 'apps/dashboard/src/features/lesson/b.tsx', forbidden: value('../login/a.tsx'), allowed: value('../../lib/a.ts') },
  { file: 'apps/dashboard/src/app/a.tsx', forbidden: value('@toolboxai/backend'), allowed: value('../features/lesson/a.tsx') },
  {
    file: 'apps/dashboard/src/app/b.tsx',
    forbidden: value('@toolboxai/lesson'),
    allowed: value('@toolboxai/experience/preview'),
  },
  {
    file: 'apps/dashboard/src/features/lesson/c.tsx',
    forbidden: value('@toolboxai/exports'),
    allowed: value('@toolboxai/contracts'),
  },
  { file: 'apps/dashboard/src/try/a.ts', forbidden: value('@toolboxai/backend'), allowed: value('@toolboxai/lesson') },
  { file: 'apps/dashboard/src/try/b.ts', forbidden: value('../app/router.ts'), allowed: value('../features/lesson/a.tsx') },
  { file: 'apps/dashboard/src/try/c.ts', forbidden: value('@toolboxai/experience/proof'), allowed: value('@toolboxai/exports') },
  { file: 'apps/dashboard/src/app/c.tsx', forbidden: value('../try/try-app.tsx'), allowed: value('../ui/a.tsx') },
  { file: 'apps/dashboard/src/ui/b.tsx', forbidden: value('../try/a.ts'), allowed: value('./a.tsx') },
  {
    file: 'apps/dashboard/src/try/reads-files.ts',
    forbidden: value('node:fs'),
    allowed: value('./a.ts'),
    rule: nodeModules,
  },
  { file: 'apps/backend/src/platform/http/d.ts', forbidden: type('@toolboxai/exports'), allowed: value('./a.ts') },
  {
    file: 'apps/backend/src/features/library/a.ts',
    forbidden: value('../../../../../packages/exports/src/write-csv.ts'),
    allowed: value('@toolboxai/exports'),
  },
  { file: 'roblox/src/client/a.ts', forbidden: value('../server/lesson'), allowed: value('../shared/remotes') },
  { file: 'roblox/src/server/a.ts', forbidden: value('../client/hud'), allowed: value('../../../packages/game/src/decide') },
  { file: 'roblox/src/shared/a.ts', forbidden: value('../server/lesson'), allowed: value('./remotes') },
  { file: 'roblox/src/shared/b.ts', forbidden: value('../../../packages/curriculum/src/a'), allowed: value('@rbxts/services') },
  ...pure.map((name) => ({
    file: `packages/${name}/src/reads-files.ts`,
    forbidden: value('node:fs'),
    allowed: value('./a.ts'),
    rule: nodeModules,
  })),
  {
    file: 'packages/experience/src/preview/reads-files.ts',
    forbidden: value('node:worker_threads'),
    allowed: value('./a.ts'),
    rule: nodeModules,
  },
];

type Report = { diagnostics: { code: string; filename: string }[] };

const folder = mkdtempSync(join(tmpdir(), 'toolboxai-fences-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `file rule` for all that a tree breaks, by the repository's own rules; types are left out: they are not what is tried here. */
function lintTree(name: string, sources: [file: string, source: string][]): Set<string> {
  const tree = join(folder, name);
  for (const [file, source] of sources) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), source);
  }
  const config = JSON.parse(readFileSync(inRoot('.oxlintrc.json'), 'utf8'));
  writeFileSync(join(tree, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }));
  const { stdout } = spawnSync(process.execPath, [binOf('oxlint'), '-f', 'json'], { cwd: tree, encoding: 'utf8' });
  const report: Report = JSON.parse(stdout);
  return new Set(report.diagnostics.map((found) => `${found.filename} ${found.code}`));
}

let broken = new Set<string>();
let clean = new Set<string>();
beforeAll(() => {
  broken = lintTree(
    'broken',
    fences.map(({ file, forbidden }) => [file, forbidden]),
  );
  clean = lintTree(
    'clean',
    fences.map(({ file, allowed }) => [file, allowed]),
  );
});

describe('fences', () => {
  test.each(fences)('$file: what it may not import is reported', ({ file, rule = imports }) => {
    expect(broken).toContain(`${file} ${rule}`);
  });

  test.each(fences)('$file: what it may import is not', ({ file }) => {
    expect([...clean].filter((found) => found.startsWith(`${file} `) && /import/.test(found))).toEqual([]);
  });

  test('the environment is read in main.ts, the CLI and scripts alone', () => {
    const source = 'export const port = process.env.PORT;\n';
    const found = lintTree('environment', [
      ['apps/backend/src/config/a.ts', source],
      ['packages/database/src/a.ts', source],
      ['apps/backend/src/main.ts', source],
      ['apps/cli/src/commands/serve.ts', source],
    ]);
    expect([...found].sort()).toEqual(
      ['apps/backend/src/config/a.ts', 'packages/database/src/a.ts'].map((file) => `${file} ${env}`),
    );
  });

  test('a cycle of imports is reported', () => {
    const found = lintTree('cycle', [
      ['packages/lesson/src/a.ts', "import { b } from './b.ts';\nexport const a = (): number => b();\n"],
      ['packages/lesson/src/b.ts', "import { a } from './a.ts';\nexport const b = (): number => a();\n"],
    ]);
    expect(found).toContain('packages/lesson/src/a.ts import(no-cycle)');
  });
});
