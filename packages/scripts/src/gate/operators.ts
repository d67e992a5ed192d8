import type { Ts, TsTypes } from '../compile/toolchain.ts';

/** `=`, `+=` and all others that change what stands before them. */
export const isAssignment = (ts: Ts, kind: TsTypes.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** `++` or `--`. */
export function isStep(ts: Ts, node: TsTypes.Node): node is TsTypes.PrefixUnaryExpression | TsTypes.PostfixUnaryExpression {
  return (
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  );
}
