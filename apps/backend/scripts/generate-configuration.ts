/** Writes docs/CONFIGURATION.md and .env.example from the variables' own definitions. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dashboardVariables, type Variable, variables } from '../src/config/index.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const all: [string, Variable][] = Object.entries(variables);
const groups = [...new Set(all.map(([, variable]) => variable.group))];

const valueOf = (variable: Variable): string => (variable.fallback === undefined ? 'not set' : `\`${variable.fallback}\``);
const aboutOf = (variable: Variable): string =>
  `${variable.about}${variable.secret ? ' Secret.' : ''}${variable.unused ? ' *Checked, but without effect in this version.*' : ''}`;

const markdown = [
  '# Configuration',
  '',
  'Read once at start from the environment, and from `.env` in the root for what the environment leaves out. All faults are reported at once.',
  '`npx toolboxai env check` shows what counts. A value that starts with `your-` is a placeholder and counts as not set.',
  '',
  '*Written by `npm run generate` from `apps/backend/src/config/variables.ts`.*',
  ...groups.flatMap((group) => [
    '',
    `## ${group}`,
    '',
    '| Variable | Default | What it is for |',
    '|---|---|---|',
    ...all
      .filter(([, variable]) => variable.group === group)
      .map(([name, variable]) => `| \`${name}\` | ${valueOf(variable)} | ${aboutOf(variable)} |`),
  ]),
  '',
  '## Dashboard',
  '',
  'Read when the dashboard is built, from the environment or `apps/dashboard/.env.local`; `npm start` builds it anew when they change.',
  '',
  '| Variable | Default | What it is for |',
  '|---|---|---|',
  ...Object.entries(dashboardVariables).map(([name, variable]) => `| \`${name}\` | ${variable.fallback} | ${variable.about} |`),
  '',
];

const example = [
  '# Copy to .env and change what you need. What is commented out shows the default, or an empty value where there is none.',
  ...groups.flatMap((group) => [
    '',
    `# ${group}`,
    ...all
      .filter(([, variable]) => variable.group === group)
      .flatMap(([name, variable]) => [`# ${variable.about}`, `#${name}=${variable.fallback ?? ''}`]),
  ]),
  '',
];

writeFileSync(path.join(root, 'docs/CONFIGURATION.md'), markdown.join('\n'));
writeFileSync(path.join(root, '.env.example'), example.join('\n'));
