import { readAsset } from './assets.ts';
import { functionNames } from './declarations.ts';
import { colors, sounds } from './words.ts';

interface Section {
  readonly name: string;
  readonly needs: readonly string[];
  readonly text: string;
}

/** The prelude's sections: `--@ name: needed, needed` and what follows it. */
export function readSections(): Section[] {
  const filled = readAsset('api/prelude.luau')
    .replace(
      '--colors--',
      tableRows(colors, ([r, g, b]) => `Color3.fromRGB(${r}, ${g}, ${b})`),
    )
    .replace(
      '--sounds--',
      tableRows(sounds, (file) => `"${file}"`),
    );
  return filled.split(/^--@ /m).flatMap((part) => {
    const [, name, needs = '', text] = /^(\w+)(?:: ([\w, ]+))?\n([\s\S]*)$/.exec(part) ?? [];
    if (name === undefined || text === undefined) return [];
    return [{ name, needs: needs.split(', ').filter(Boolean), text: text.trim() }];
  });
}

function tableRows<Value>(table: Readonly<Record<string, Value>>, render: (value: Value) => string): string {
  return Object.entries(table)
    .map(([name, value]) => `${name} = ${render(value)},`)
    .join('\n\t');
}

/**
 * The Script that a creator pastes into ServerScriptService: the functions of the API that the compiled game script calls, as plain
 * Luau, and the script below them.
 */
export function writeScript(compiled: string, title: string): string {
  const sections = readSections();
  const byName = new Map(sections.map((section) => [section.name, section]));
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const needed of byName.get(name)?.needs ?? []) want(needed);
  };
  const words = new Set(compiled.match(/\w+/g));
  for (const name of functionNames) if (words.has(name)) want(name);
  const used = sections.filter(({ name }) => wanted.has(name)).map(({ text }) => text);
  return [
    `-- ${title}\n-- Made with ToolboxAI. Put it into ServerScriptService as a Script; it needs nothing else.`,
    ...used,
    `-- The script itself.\n${withoutBanner(compiled)}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const withoutBanner = (compiled: string): string => compiled.replace(/^-- Compiled with roblox-ts.*\n/, '').trimEnd();
