import type { TsTypes } from '../compile/toolchain.ts';
import type { Finding } from '../finding.ts';

/** A policy finding at a node. */
export function refuse(file: TsTypes.SourceFile, node: TsTypes.Node, rule: string, message: string, fix?: string): Finding {
  return { ...placeOfNode(file, node), kind: 'policy', severity: 'error', rule, message, ...(fix !== undefined && { fix }) };
}

export function placeOfNode(file: TsTypes.SourceFile, node: TsTypes.Node): { line: number; column: number } {
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { line: line + 1, column: character + 1 };
}
