import { registering, typeNames, waiting } from '../api/declarations.ts';
import { apiFile } from '../compile/open-program.ts';
import type { Ts, TsTypes } from '../compile/toolchain.ts';
import type { Finding } from '../finding.ts';
import { refuse } from './refuse.ts';

export interface NamedScript {
  readonly ts: Ts;
  readonly file: TsTypes.SourceFile;
  readonly checker: TsTypes.TypeChecker;
}

/**
 * Every name in the script has to mean something that is declared in the script itself, or a function or type of the API: what it
 * means is asked of the type checker, so that no spelling gets around it.
 */
export function checkNames({ ts, file, checker }: NamedScript): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: TsTypes.Node): void => {
    if (ts.isIdentifier(node)) findings.push(...checkName({ ts, file, checker }, node));
    if (ts.isBinaryExpression(node)) findings.push(...checkTexts({ ts, file, checker }, node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

function checkName(script: NamedScript, node: TsTypes.Identifier): Finding[] {
  const { ts, file, checker } = script;
  const symbol = checker.getSymbolAtLocation(node);
  const origin = symbol && originOf(script, symbol);
  if (!symbol || !origin)
    return [refuse(file, node, 'not-in-api', `"${node.text}" is not part of the API, and is not declared in this script.`)];
  const isDeclaration = origin === 'script' && symbol.declarations?.some((declaration) => nameOf(ts, declaration) === node);
  if (isDeclaration) return checkDeclared(script, node);
  if (origin === 'api' && (registering.has(node.text) || waiting.has(node.text))) {
    const misplaced = registering.has(node.text) && isInside(ts, node);
    if (misplaced)
      return [
        refuse(file, node, 'events-at-top', `${node.text} stands at the top of the script, in no function and no while loop.`),
      ];
  }
  return isFunction(checker, node) && !isUsedAsFunction(ts, node)
    ? [refuse(file, node, 'functions-in-place', `"${node.text}" is a function: call it, or pass it to a function of the API.`)]
    : [];
}

/** A script's own name must not take a name of the API: a reader, and the Luau below the API's functions, would mistake it. */
function checkDeclared({ ts, file, checker }: NamedScript, node: TsTypes.Identifier): Finding[] {
  const taken = checker.resolveName(node.text, undefined, ts.SymbolFlags.Value | ts.SymbolFlags.Type, false);
  const isApi = taken?.declarations?.some((declaration) => declaration.getSourceFile().fileName === apiFile) ?? false;
  return isApi ? [refuse(file, node, 'api-names', `"${node.text}" is a name of the API: choose another.`)] : [];
}

function originOf({ file }: NamedScript, symbol: TsTypes.Symbol): 'script' | 'api' | undefined {
  const declarations = symbol.declarations ?? [];
  if (declarations.length === 0) return undefined;
  if (declarations.every((declaration) => declaration.getSourceFile() === file)) return 'script';
  const inApi = declarations.every(
    (declaration) => declaration.getSourceFile().fileName === apiFile && declaration.parent === declaration.getSourceFile(),
  );
  return inApi && (symbol.name in Object.fromEntries(typeNames.map((name) => [name, true])) || symbol.valueDeclaration)
    ? 'api'
    : undefined;
}

function nameOf(ts: Ts, node: TsTypes.Declaration): TsTypes.Node | undefined {
  if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)) return node.name;
  return undefined;
}

export function isFunction(checker: TsTypes.TypeChecker, node: TsTypes.Node): boolean {
  return checker.getTypeAtLocation(node).getCallSignatures().length > 0;
}

/** A function's name stands where it is called, or is an argument. */
function isUsedAsFunction(ts: Ts, node: TsTypes.Identifier): boolean {
  return ts.isCallExpression(node.parent);
}

/** Inside a function or a while loop. */
function isInside(ts: Ts, node: TsTypes.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isArrowFunction(at) || ts.isFunctionDeclaration(at) || ts.isWhileStatement(at)) return true;
  }
  return false;
}

/** Texts are compared and never put together. */
function checkTexts({ ts, file, checker }: NamedScript, node: TsTypes.BinaryExpression): Finding[] {
  const { kind } = node.operatorToken;
  if (kind !== ts.SyntaxKind.PlusToken && kind !== ts.SyntaxKind.PlusEqualsToken) return [];
  const isText = (side: TsTypes.Node): boolean => {
    const type = checker.getTypeAtLocation(side);
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0);
  };
  return isText(node.left) || isText(node.right)
    ? [refuse(file, node, 'text-building', 'Texts are not put together: use showNumber or a fixed message.')]
    : [];
}
