import type { GameModule } from '../place/place-tree.ts';
import { luauValue } from '../place/write-lesson-module.ts';
import { readAsset } from './assets.ts';
import { classTableFor } from './class-table.ts';

export interface Bundle {
  readonly source: string;
  /** Turns the lines of the bundle that a message names into lines of the modules they came from. */
  readonly locate: (message: string) => string;
}

interface Segment {
  readonly label: string;
  /** One line or none before and after the text. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const fakeFiles = ['clock', 'values', 'instances', 'methods', 'services', 'world', 'encode'];

/** The fake Roblox with modules in its tree, then the chunks to run in it. One text, because the machine takes one. */
export function bundle(modules: readonly GameModule[], data: Record<string, unknown>, chunks: readonly Chunk[]): Bundle {
  const code = [
    ...fakeFiles.map((name) => block(`fake/${name}`, readAsset(`fake/${name}.luau`))),
    ...modules.map((module) => mounted(module)),
    ...chunks.map((chunk) => (chunk.isLast === true ? plain(chunk) : block(chunk.label, chunk.text))),
  ];
  const named = [...code.map(render), ...modules.flatMap((module) => module.path), JSON.stringify(data)].join('\n');
  const fields = Object.entries({ ...classTableFor(named), ...data }).map(([name, value]) => `fake.${name}=${luauValue(value)}`);
  const segments: Segment[] = [
    { label: 'data', before: '', text: `local fake={modules={}} local play ${fields.join(' ')}`, after: '' },
    ...code,
  ];
  const source = segments.map(render).join('\n');
  return { source, locate: locator(segments) };
}

export interface Chunk {
  readonly label: string;
  readonly text: string;
  /** The last chunk returns the result. */
  readonly isLast?: boolean;
}

function block(label: string, text: string): Segment {
  return { label, before: 'do', text, after: 'end' };
}

function plain(chunk: Chunk): Segment {
  return { label: chunk.label, before: '', text: chunk.text, after: '' };
}

/** A module becomes a function of its own `script` and `require`, called when the world requires it. */
function mounted(module: GameModule): Segment {
  const entry = `path=${luauValue(module.path)},class=${luauValue(module.className)}`;
  const before = `table.insert(fake.modules,{${entry},chunk=function(script, require)`;
  return { label: module.path.join('.'), before, text: module.source, after: 'end})' };
}

function render(segment: Segment): string {
  return `${segment.before}\n${segment.text}\n${segment.after}`;
}

function locator(segments: readonly Segment[]): (message: string) => string {
  const starts: { label: string; line: number }[] = [];
  let line = 1;
  for (const segment of segments) {
    starts.push({ label: segment.label, line });
    line += render(segment).split('\n').length;
  }
  return (message) =>
    message.replace(/\bchunk:(\d+)/g, (_all, found: string) => {
      const start = starts.findLast((other) => other.line < Number(found)) ?? { label: 'data', line: 0 };
      return `${start.label}:${Number(found) - start.line}`;
    });
}
