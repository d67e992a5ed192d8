import { MagicString } from 'magic-string';
import { type Node, parseSync } from 'oxc-parser';
import type { Remark } from './outcome.ts';

/** A file as the rules see it: its tree with the way up, and where edits and remarks go. */
export type Script = {
  source: string;
  isTyped: boolean;
  nodes: readonly Node[];
  parentOf(node: Node): Node | undefined;
  edit: MagicString;
  changed: Remark[];
  left: Remark[];
  /** Names that some identifier has, anywhere in the file. */
  names: ReadonlySet<string>;
  /** Strings that a rule has dealt with, or has said something about. */
  settled: Set<Node>;
  change(node: Node, text: string): void;
  leave(node: Node, text: string): void;
  textOf(node: Node): string;
};

const languages: Readonly<Record<string, 'js' | 'jsx' | 'ts' | 'tsx'>> = {
  js: 'jsx',
  jsx: 'jsx',
  mjs: 'jsx',
  cjs: 'jsx',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
};

export const languageOf = (fileName: string) => languages[/\.([a-z]+)$/.exec(fileName)?.[1] ?? ''];

export type Read = { script: Script } | { failed: string };

export function readScript(fileName: string, source: string): Read {
  const lang = languageOf(fileName);
  if (!lang) return { failed: 'is neither JavaScript nor TypeScript' };
  const { program, errors } = parseSync(fileName, source, {
    lang,
    astType: 'ts',
    sourceType: fileName.endsWith('.cjs') || fileName.endsWith('.cts') ? 'commonjs' : 'unambiguous',
  });
  const [first] = errors;
  if (first) {
    const at = first.labels[0]?.start;
    return { failed: `cannot be read${at === undefined ? '' : ` (line ${lineOf(source, at)})`}: ${oneLine(first.message)}` };
  }
  return { script: toScript(program, source, lang.startsWith('ts')) };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 200);

export const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length;

function toScript(program: Node, source: string, isTyped: boolean): Script {
  const { nodes, parents } = walk(program);
  const changed: Remark[] = [];
  const left: Remark[] = [];
  return {
    source,
    isTyped,
    nodes,
    parentOf: (node) => parents.get(node),
    edit: new MagicString(source),
    changed,
    left,
    names: new Set(nodes.flatMap((node) => (node.type === 'Identifier' || node.type === 'JSXIdentifier' ? [node.name] : []))),
    settled: new Set(),
    change: (node, text) => void changed.push({ line: lineOf(source, node.start), text }),
    leave: (node, text) => void left.push({ line: lineOf(source, node.start), text }),
    textOf: (node) => source.slice(node.start, node.end),
  };
}

/** All nodes, each after the one that holds it. No recursion: a file may be nested deeper than a stack is. */
function walk(root: Node): { nodes: Node[]; parents: Map<Node, Node> } {
  const nodes: Node[] = [];
  const parents = new Map<Node, Node>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    const children = Object.values(node).flat().filter(isNode);
    for (const child of children.reverse()) {
      parents.set(child, node);
      waiting.push(child);
    }
  }
  return { nodes, parents };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && typeof value.type === 'string';
