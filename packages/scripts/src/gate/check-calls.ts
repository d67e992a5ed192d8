import type { TsTypes } from '../compile/toolchain.ts';
import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { roundsOf } from './check-loop.ts';
import type { NamedScript } from './check-names.ts';
import { refuse } from './refuse.ts';

type OwnFunction = TsTypes.FunctionDeclaration | TsTypes.ArrowFunction;

/**
 * No function leads back to itself, on any way and over any event, and what a script does at once is bounded: with loops that end,
 * this is why a script that passes ends each of its turns.
 */
export function checkCalls(script: NamedScript): Finding[] {
  const { ts, file } = script;
  const functions = ownFunctions(script);
  const costs = new Map<TsTypes.Symbol, number>();
  const open = new Set<TsTypes.Symbol>();
  const findings: Finding[] = [];

  const costOf = (symbol: TsTypes.Symbol, from: TsTypes.Node): number => {
    const known = costs.get(symbol);
    if (known !== undefined) return known;
    const body = functions.get(symbol)?.body;
    if (!body) return 1;
    if (open.has(symbol)) {
      findings.push(
        refuse(
          file,
          from,
          'no-recursion',
          `"${symbol.name}" leads back to itself.`,
          'every(seconds, then) for what happens again and again',
        ),
      );
      return 1;
    }
    open.add(symbol);
    const cost = weigh(body);
    open.delete(symbol);
    costs.set(symbol, cost);
    return cost;
  };

  const weigh = (node: TsTypes.Node): number => {
    let cost = 1;
    if (ts.isIdentifier(node)) {
      const symbol = script.checker.getSymbolAtLocation(node);
      if (symbol && functions.has(symbol) && !isOwnName(node)) cost += costOf(symbol, node);
    }
    let inside = 0;
    ts.forEachChild(node, (child) => {
      inside += weigh(child);
    });
    return cost + inside * roundsIn(node);
  };

  const roundsIn = (node: TsTypes.Node): number => {
    if (ts.isForStatement(node)) return roundsOf(ts, node) ?? limits.loopRounds;
    return ts.isForOfStatement(node) ? limits.listLength : 1;
  };

  const isOwnName = (node: TsTypes.Identifier): boolean =>
    (ts.isFunctionDeclaration(node.parent) || ts.isVariableDeclaration(node.parent)) && node.parent.name === node;

  const total = weigh(file);
  for (const symbol of functions.keys()) costOf(symbol, file);
  if (findings.length === 0 && total > limits.steps)
    findings.push(
      refuse(file, file, 'too-much-work', `The script does too much at once: its loops and calls come to ${total} steps.`),
    );
  return findings;
}

function ownFunctions({ ts, file, checker }: NamedScript): Map<TsTypes.Symbol, OwnFunction> {
  const found = new Map<TsTypes.Symbol, OwnFunction>();
  const keep = (name: TsTypes.Node | undefined, work: OwnFunction): void => {
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol) found.set(symbol, work);
  };
  const visit = (node: TsTypes.Node): void => {
    if (ts.isFunctionDeclaration(node)) keep(node.name, node);
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer))
      keep(node.name, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
